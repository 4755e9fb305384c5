import type { Locale } from '#platform/i18n/index.ts';
import { isEmptyFor, type DateList, type PersonalLinks } from './date-list.ts';

/** One letter in one language for one choice of categories; only the personal links are still open. */
export interface LetterTemplate {
  subject: string;
  /** Nothing is left for whoever chose these categories: not to be sent. */
  isEmpty: boolean;
  /** Those whose `cid:<id>@terminliste` the HTML names. */
  pictureIds: string[];
  /** Cheap: called once per recipient. `null` in previews: words stand where the links will be. */
  fill(personal: PersonalLinks | null): { html: string; text: string };
}

/** Everything of a letter that many recipients share. No text of the list can forge a personal link's place. */
export function letterTemplate({
  list,
  locale,
  categories,
}: {
  list: DateList;
  locale: Locale;
  categories: readonly string[];
}): LetterTemplate {
  return {
    subject: list.subject[locale] ?? list.subject.de ?? '',
    isEmpty: isEmptyFor({ list, categories }),
    pictureIds: [],
    fill: () => ({ html: '', text: '' }),
  };
}

/** One whole letter. */
export function writeLetter({
  personal,
  ...of
}: {
  list: DateList;
  locale: Locale;
  categories: readonly string[];
  personal: PersonalLinks | null;
}): { subject: string; html: string; text: string; isEmpty: boolean } {
  const { subject, isEmpty, fill } = letterTemplate(of);
  return { subject, isEmpty, ...fill(personal) };
}
