import { composeFor, type Letter } from '#platform/mail/compose.server.ts';
import { headerText } from '#platform/mail/mail.ts';
import type { Message } from '#platform/mail/smtp.server.ts';
import { preparePart, type FillPart } from '#platform/mail/text-part.server.ts';
import { escapeHtml } from '#platform/richtext/index.ts';
import { newToken } from '#platform/token.server.ts';
import type { DateList, PersonalLinks } from '../letter/date-list.ts';
import { letterTemplate, type LetterTemplate } from '../letter/letter.ts';
import { personalLinks } from '../subscription/links.ts';
import type { Claimed } from './claim.server.ts';
import { attachPictures } from './pictures.server.ts';

type Addressee = Pick<
  Claimed,
  'subscriptionId' | 'address' | 'name' | 'locale' | 'categories' | 'token' | 'source'
>;

/** Kept at most: choices of categories that many people share are few. */
const mostTemplates = 50;

/**
 * Makes the mails of one issue. What many recipients share is made once.
 * @param date stands in each of them, however often it is sent
 */
export function prepareMails({
  districtId,
  list,
  date,
}: {
  districtId: string;
  list: DateList;
  date: Date;
}): (to: Addressee) => Promise<Message> {
  const { name, contact } = list.district;
  const compose = composeFor({ name: headerText(name), address: contact.mail ?? null });
  const templates = new Map<string, Promise<Template>>();
  return async (to) => {
    const { locale, categories, source } = to;
    const key = JSON.stringify([locale, categories.toSorted(), source]);
    let template = templates.get(key);
    if (!template) {
      if (templates.size >= mostTemplates) templates.clear();
      templates.set(
        key,
        (template = makeTemplate({ districtId, list, locale, categories, source })),
      );
    }
    try {
      return await compose(letterTo({ list, date, to, template: await template }));
    } catch (error) {
      // The next one tries anew.
      templates.delete(key);
      throw error;
    }
  };
}

interface Template {
  letter: LetterTemplate;
  text: FillPart;
  html: FillPart;
  /** What stands for the links in the parts. */
  places: PersonalLinks;
  pictures: NonNullable<Letter['pictures']>;
}

async function makeTemplate({
  districtId,
  ...of
}: Pick<Addressee, 'locale' | 'categories' | 'source'> & {
  districtId: string;
  list: DateList;
}): Promise<Template> {
  const letter = letterTemplate(of);
  // New in each run, so that no text can hold them.
  const places = { settingsUrl: newToken(), leaveUrl: newToken() };
  const { text, html } = letter.fill(places);
  const names = Object.values(places);
  return {
    letter,
    places,
    text: preparePart({ type: 'text/plain', text, places: names }),
    html: preparePart({ type: 'text/html', text: html, places: names }),
    pictures: await attachPictures({ districtId, ids: letter.pictureIds }),
  };
}

function letterTo({
  list,
  date,
  to,
  template: { letter, pictures, places, text, html },
}: {
  list: DateList;
  date: Date;
  to: Addressee;
  template: Template;
}): Omit<Letter, 'sender'> {
  const { origin, district } = list;
  const links = personalLinks({ origin, locale: to.locale, token: to.token });
  return {
    id: `${list.issueId}.${to.subscriptionId}`,
    to: { name: headerText(to.name), address: to.address },
    subject: headerText(letter.subject),
    parts: {
      text: text(valuesAt(places, links)),
      html: html(
        valuesAt(places, {
          settingsUrl: escapeHtml(links.settingsUrl),
          leaveUrl: escapeHtml(links.leaveUrl),
        }),
      ),
    },
    date,
    headers: {
      'List-Id': `<terminliste.${district.slug}.${new URL(origin).hostname}>`,
      // RFC 8058: one press in the mail program is enough to leave.
      'List-Unsubscribe': `<${links.leaveUrl}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
      Precedence: 'bulk',
    },
    pictures,
  };
}

function valuesAt(places: PersonalLinks, links: PersonalLinks): Record<string, string> {
  return { [places.settingsUrl]: links.settingsUrl, [places.leaveUrl]: links.leaveUrl };
}
