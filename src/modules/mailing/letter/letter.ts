import { escapeHtml } from '#platform/richtext/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { isEmptyFor, type DateList, type PersonalLinks } from './date-list.ts';
import { personalHtml } from './foot.ts';
import { letterHtml, type HtmlOptions } from './html.ts';
import { sourceWords, type Source } from './source.ts';
import { letterText, personalText } from './text.ts';
import { letterWords, type LetterWords } from './words.ts';
import { wrap } from './wrap.ts';

/** One letter in one language for one choice of categories; only the personal links are still open. */
export interface LetterTemplate {
  /** One line. */
  subject: string;
  /** Nothing is left for whoever chose these categories: not to be sent. */
  isEmpty: boolean;
  /** Those that the HTML names by `contentId`: to be attached. */
  pictureIds: string[];
  /** Cheap: called once per recipient. `null` in previews: words stand where the links will be. */
  fill(personal: PersonalLinks | null): { html: string; text: string };
}

export interface LetterOptions extends Pick<HtmlOptions, 'scheme' | 'pictureUrl'> {
  list: DateList;
  locale: Locale;
  /** None: all. */
  categories: readonly string[];
  /** Where the address comes from, where that is to be told. */
  source?: Source | null;
}

/** Everything of a letter that many recipients share. No text of the list can forge a personal link's place. */
export function letterTemplate({
  list,
  locale,
  categories,
  source = null,
  ...look
}: LetterOptions): LetterTemplate {
  const words = letterWords({ list, locale, categories });
  const of = { list, words };
  // A personal link's place is marked by control characters, and no text of the list has any left.
  const html = opened(letterHtml({ ...of, ...look, personal: mark('links') }));
  const text = opened(letterText({ ...of, personal: mark('links') }));
  const told = sourceWords({ source, locale });
  const ownHtml = (links: PersonalLinks | null) => personalHtml({ ...of, told, links });
  const ownText = (links: PersonalLinks | null) =>
    [wrap(told), personalText({ words, links })].filter(Boolean).join('\n\n');
  const personal = { html: opened(ownHtml(marks)), text: opened(ownText(marks)) };
  return {
    subject: words.subject.text,
    isEmpty: isEmptyFor({ list, categories }),
    pictureIds: picturesOf(words),
    fill: (links) => ({
      html: html({ links: links ? personal.html(escaped(links)) : ownHtml(null) }),
      text: text({ links: links ? personal.text({ ...links }) : ownText(null) }),
    }),
  };
}

/** One whole letter. */
export function writeLetter({
  personal,
  ...of
}: LetterOptions & { personal: PersonalLinks | null }): {
  subject: string;
  html: string;
  text: string;
  isEmpty: boolean;
} {
  const { subject, isEmpty, fill } = letterTemplate(of);
  return { subject, isEmpty, ...fill(personal) };
}

const mark = (name: string) => `\u0001${name}\u0002`;
const marks: PersonalLinks = { settingsUrl: mark('settingsUrl'), leaveUrl: mark('leaveUrl') };

/** Cuts a text at its marks once, so that filling it is putting strings together. */
function opened(text: string): (values: Record<string, string>) => string {
  const parts = text.split(/\u0001(\w+)\u0002/);
  return (values) =>
    parts.map((part, index) => (index % 2 === 0 ? part : (values[part] ?? ''))).join('');
}

const escaped = ({ settingsUrl, leaveUrl }: PersonalLinks) => ({
  settingsUrl: escapeHtml(settingsUrl),
  leaveUrl: escapeHtml(leaveUrl),
});

function picturesOf({ sections, notices }: LetterWords): string[] {
  const named = [...sections.flatMap(({ entries }) => entries), ...notices];
  return named.flatMap(({ picture }) => (picture ? [picture.id] : []));
}
