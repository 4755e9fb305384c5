import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import type { Topic } from './topic.ts';

/**
 * A way by which people hear of something. A module that has one lists it in its `module.server.ts` (`channels`); the
 * board asks all of them and knows none by name.
 */
export interface Channel {
  /** Stands in rows, so it never changes: `poster`. */
  key: string;
  /** "Plakat" */
  text(locale: Locale): string;
  icon: IconName;
  concerns: readonly Topic['kind'][];
  /** By when, unless the district says otherwise; most channels have one moment, a post has two. */
  moments: readonly [Moment, ...Moment[]];
  /** "hängt", "gepostet": the word for done. */
  doneText(locale: Locale): string;
  /** A part that not every district uses: then it is one for those that do. */
  part?: string;
  /** Left out: every district uses it. */
  isUsed?(tx: Tx): Promise<boolean>;
  /**
   * A channel that tells by itself says what it has told or will tell; nobody marks it by hand. Topics of which it
   * says nothing are still to be told. Left out: done is what a person says.
   */
  report?(tx: Tx, asked: { topics: readonly Topic[] } & ChannelCircumstances): Promise<Report[]>;
  /** Where what it makes is looked at and changed, without language prefix; leads there also where nothing can be made. */
  page?(topic: Topic): string | null;
  /**
   * Reads what takes time to make, when somebody presses; who looks later finds it made. What it returns makes it,
   * once the transaction is over, so that no connection waits for a drawing. Both throw where it cannot be made.
   */
  prepare?(tx: Tx, asked: { topic: Topic } & ChannelCircumstances): Promise<() => Promise<unknown>>;
  /** What can be printed, sent on, copied. Asked at every look, so it makes nothing that takes time. */
  offer?(tx: Tx, asked: { topic: Topic } & ChannelCircumstances): Promise<Offer>;
}

export interface ChannelCircumstances {
  district: District;
  /** Where its pages are found, without a slash at the end: `https://heeren-werve.example`. */
  origin: string;
  locale: Locale;
  now: Date;
}

export interface Moment {
  /** Stands in rows: `ahead`. */
  key: string;
  /** Days before the day (0: on it); for a notice, days after its publication. */
  days: { event: number; notice: number };
  /** Once for all dates of an event, or before each. */
  per: 'event' | 'date';
  /** Left out: all that its channel is for. A notice has no day on which it takes place. */
  concerns?: readonly Topic['kind'][];
  /** "am Tag selbst", where a channel has more than one. */
  text?(locale: Locale): string;
}

/** What a channel that tells by itself says of one topic. */
export interface Report {
  /** `topicKey` */
  topic: string;
  state: 'done' | 'planned';
  /** Since when it is told, or (planned) when it will be; null where that is not fixed. */
  at: Date | null;
  /** "in der Ausgabe vom 1. Dezember" */
  text?(locale: Locale): string;
  /** Where that is seen, without language prefix. */
  path?: string;
}

/** What is ready. */
export interface Offer {
  files: OfferedFile[];
  texts: OfferedText[];
}

/** To copy. */
export interface OfferedText {
  label: string;
  text: string;
  /** For saving it: `instagram-text.txt` */
  name: string;
}

export interface OfferedFile {
  /** "Plakat A4 zum Drucken" */
  label: string;
  /** Without language prefix. */
  path: string;
  /** For saving it: `maifeier-plakat-a4.pdf` */
  name: string;
  type: 'application/pdf' | 'image/jpeg' | 'image/png';
}
