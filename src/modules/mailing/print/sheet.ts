import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { JsonObject } from '#platform/typeset/index.ts';
import { mapTexts } from '#platform/typeset/undisplayable.ts';
import { deriveBranding } from '#ui/branding.ts';
import { cleanLine } from '../letter/clean.ts';
import type { ListDistrict } from '../letter/date-list.ts';
import { paperMessages } from '../messages/paper.ts';
import { breakable } from './fit.ts';

/** A code that leads to a page; `address` as people read it. */
export interface PaperCode {
  name: string;
  url: string;
}

/** Data with no word that is too long for its line; the title of the document stays as it is. */
export function printable(data: JsonObject & { title: string }): JsonObject {
  return { ...(mapTexts(data, breakable) as JsonObject), title: data.title };
}

/** White or black on the district's colour, whatever that is. */
export function coloursOf({ branding }: Pick<ListDistrict, 'branding'>): JsonObject {
  const { light } = deriveBranding(branding);
  return { brand: light.brand, onBrand: light['on-brand'], link: light.link };
}

/** What stands on the enamel sign. */
export function signOf({
  district: { name, town },
  kind,
}: {
  district: Pick<ListDistrict, 'name' | 'town'>;
  kind: string;
}): JsonObject {
  const place = name === town || !town ? '' : ` · ${cleanLine(town)}`;
  return { name: cleanLine(name), kind: kind + place };
}

/** Whose it is, of when, and which page of how many: `{page}` and `{pages}` are filled in by the typesetting. */
export function footOf({
  district: { name },
  locale,
  asOf,
}: {
  district: Pick<ListDistrict, 'name'>;
  locale: Locale;
  asOf: string;
}): JsonObject {
  const t = paperMessages.in(locale);
  const day = formatDate({ date: asOf, style: 'longDate', locale });
  return {
    text: t('mailing.paper.foot', { name: cleanLine(name), day }),
    page: t('mailing.paper.page', { page: '{page}', pages: '{pages}' }),
  };
}

/** What a code says to those who hear the page. */
export function codeAlt({ url, locale }: { url: string; locale: Locale }): string {
  return paperMessages.in(locale)('mailing.paper.code', { address: shownAddress(url) });
}

/** As people read and type it. */
const shownAddress = (url: string): string => url.replace(/^https?:\/\/(www\.)?/, '');

/** It may go on in the next line after its parts. */
export const addressBreaking = (url: string): string =>
  shownAddress(url).replace(/(?<=[./-])(?=[^\d./-])/g, '\u200b');
