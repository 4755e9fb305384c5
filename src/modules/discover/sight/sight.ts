import type { SightCategory } from './categories.ts';
import type { SightLanguage } from './languages.ts';
import type { SightState } from './state.ts';

/** What is said of a sight in one language. */
export interface SightText {
  title: string;
  teaser: string;
  /** Markdown; its headings are the chapters. */
  body: string;
  /** Of a translation: by whom, as they want to be named. */
  translatedBy: string;
}

export interface StoredSightText extends SightText {
  changedAt: Date;
  version: number;
}

/** What is said of a sight in no language. */
export interface SightDetails {
  placeId: string;
  category: SightCategory;
  /** In words: "1926–1988". */
  years: string;
  /** Who wrote and researched, as they want to be named. */
  credits: string;
  /** Markdown: where it is written. */
  sources: string;
  /** Markdown: where to read on. */
  links: string;
  /** Who of the owners has agreed, and when; empty where nobody has. */
  ownerApproval: string;
}

export interface Sight extends SightDetails {
  id: string;
  slug: string;
  state: SightState;
  stateAt: Date;
  publishedAt: Date | null;
  version: number;
  deletedAt: Date | null;
  texts: ReadonlyMap<SightLanguage, StoredSightText>;
}

/** What citizens discover. */
export const sightsPath = '/entdecken';
/** Path of its page, without language. */
export const sightPath = ({ slug }: { slug: string }): string => `${sightsPath}/${slug}`;
/** The same on a map. */
export const mapPath = `${sightsPath}/karte`;
/** Where the team keeps them. */
export const teamSightsPath = '/team/entdecken';
/** Path of its page for the team. */
export const teamSightPath = (id: string): string => `${teamSightsPath}/${id}`;
/** Path of the page on which its text in one language is written. */
export const teamTextPath = (id: string, language: SightLanguage): string =>
  `${teamSightPath(id)}/text/${language}`;

/** What it is called; in German where nobody has translated it. */
export function sightTitle(
  { texts }: Pick<Sight, 'texts'>,
  language: SightLanguage,
): { text: string; lang: SightLanguage } {
  const own = texts.get(language)?.title;
  return own ? { text: own, lang: language } : { text: texts.get('de')?.title ?? '', lang: 'de' };
}
