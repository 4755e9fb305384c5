import { composeLetter, type Letter } from '#platform/mail/compose.server.ts';
import { headerText } from '#platform/mail/mail.ts';
import type { Message } from '#platform/mail/smtp.server.ts';
import type { DateList } from '../letter/date-list.ts';
import { letterTemplate, type LetterTemplate } from '../letter/letter.ts';
import { personalLinks } from '../subscription/links.ts';
import type { Claimed } from './claim.server.ts';
import { attachPictures } from './pictures.server.ts';

type Addressee = Pick<
  Claimed,
  'subscriptionId' | 'address' | 'name' | 'locale' | 'categories' | 'token'
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
  const templates = new Map<string, Promise<Template>>();
  return async (to) => {
    const { locale, categories } = to;
    const key = [locale, ...categories.toSorted()].join(' ');
    let template = templates.get(key);
    if (!template) {
      if (templates.size >= mostTemplates) templates.clear();
      templates.set(key, (template = makeTemplate({ districtId, list, locale, categories })));
    }
    return composeLetter(letterTo({ list, date, to, template: await template }));
  };
}

interface Template {
  letter: LetterTemplate;
  pictures: NonNullable<Letter['pictures']>;
}

async function makeTemplate({
  districtId,
  ...of
}: Pick<Addressee, 'locale' | 'categories'> & {
  districtId: string;
  list: DateList;
}): Promise<Template> {
  const letter = letterTemplate(of);
  return { letter, pictures: await attachPictures({ districtId, ids: letter.pictureIds }) };
}

function letterTo({
  list,
  date,
  to,
  template: { letter, pictures },
}: {
  list: DateList;
  date: Date;
  to: Addressee;
  template: Template;
}): Letter {
  const { origin, district } = list;
  const links = personalLinks({ origin, locale: to.locale, token: to.token });
  return {
    id: `${list.issueId}.${to.subscriptionId}`,
    sender: { name: headerText(district.name), address: district.contact.mail ?? null },
    to: { name: headerText(to.name), address: to.address },
    subject: headerText(letter.subject),
    ...letter.fill(links),
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
