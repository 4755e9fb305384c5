import type { Locale, LocalText } from '#platform/i18n/index.ts';
import { inBoth } from '#platform/typed-text.ts';
import { roomPaperMessages } from '../messages/paper.ts';
import { linesOf } from './room.ts';

/** What is agreed where the district says nothing of its own, a line each. */
export function usualTerms(locale: Locale): string {
  const t = roomPaperMessages.in(locale);
  return ([1, 2, 3, 4] as const).map((number) => t(`rooms.paper.term.${number}`)).join('\n');
}

/** The points of the agreement as they are printed. What was written in German only holds in English too. */
export function termsOf(terms: LocalText, locale: Locale): string[] {
  return linesOf(terms[locale] ?? terms.de ?? usualTerms(locale));
}

/** What stands in the form: the usual words are there to be changed. */
export function shownTerms({ de, en }: LocalText): { terms: string; termsEn: string } {
  return { terms: de ?? usualTerms('de'), termsEn: en ?? (de ? '' : usualTerms('en')) };
}

/** What to keep of a text that was typed: the usual words are not kept, so that they stay what they are for everybody. */
export function keptTerms({ de, en }: { de: string; en: string }): LocalText {
  const isUsual = (text: string, locale: Locale) => text === usualTerms(locale);
  return inBoth(isUsual(de, 'de') ? '' : de, isUsual(en, 'en') ? '' : en);
}
