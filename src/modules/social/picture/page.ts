import type { JsonObject } from '#platform/typeset/index.ts';

/** Enamel from edge to edge; the event's own picture; pennants on paper. */
export const designs = ['sign', 'photo', 'festive'] as const;
export type Design = (typeof designs)[number];
/** A club's own poster instead of a design of ours. */
export type Shown = Design | 'poster';

/** Pixels, as Instagram shows them without cutting anything away. */
export const formats = {
  post: { width: 1080, height: 1350 },
  story: { width: 1080, height: 1920 },
} as const;
export type Format = keyof typeof formats;

/** Pictures of one carousel: Instagram's own limit is twenty by hand, ten by its interface for programs. */
export const mostPages = 10;
/** Dates on one page of it. */
export const slots = 5;
/** Where all stand on one page, and are set larger. */
const largeSlots = 3;

/** A text as the template takes it. */
export type SetText = { text: string; rtl: boolean; lang: string };
export type DatePlate = { weekday: string; day: string; month: string };

export interface PostPage extends JsonObject {
  design: Shown;
  title: SetText;
  summary: SetText;
  plate: DatePlate | null;
  time: SetText;
  place: SetText;
  address: SetText;
  badge: SetText;
  /** Stands above the title, and is never overlooked. */
  cancelled: SetText;
  credit: string;
  photoAlt: string;
  /** What a club's own poster says. */
  posterAlt: string;
}

export interface ListPage extends JsonObject {
  design: 'list';
  title: SetText;
  /** "Jeden Dienstag, 18:30 bis 20:00 Uhr"; empty where the dates say it all. */
  rhythm: SetText;
  rows: ListRow[];
  slots: number;
  /** "und 12 weitere Termine", "weitere Termine unter"; empty where that is all. */
  more: string;
}

export type ListRow = { plate: DatePlate; title: SetText; detail: SetText };

/** Rows over pages, as many as there may be beside the first picture; the last one says how many are left. */
export function listPages({
  title,
  rhythm = setText('', title.lang),
  rows,
  goesOn = false,
  moreText,
}: {
  title: SetText;
  rhythm?: SetText;
  rows: ListRow[];
  /** There are more than these rows; how many nobody knows. */
  goesOn?: boolean;
  moreText: (count: number) => string;
}): ListPage[] {
  const room = (mostPages - 1) * slots;
  const shown = rows.slice(0, room);
  const left = rows.length - shown.length;
  const count = Math.ceil(shown.length / slots);
  // Few dates are set larger, so that a page never looks forgotten.
  const perPage = shown.length > largeSlots ? slots : largeSlots;
  return Array.from({ length: count }, (_, page) => ({
    design: 'list',
    title,
    rhythm,
    rows: shown.slice(page * slots, (page + 1) * slots),
    slots: perPage,
    more: (goesOn || left > 0) && page === count - 1 ? moreText(left) : '',
  }));
}

/** A text with the direction of its first letter; words without end may break anywhere. */
export function setText(text: string, lang: string): SetText {
  const first = /\p{L}/u.exec(text)?.[0] ?? '';
  const rtl = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(first);
  return { text: text.trim().replace(/\S{30,}/gu, breakable), rtl, lang };
}

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });
const zeroWidthSpace = '\u200b';

function breakable(word: string): string {
  const signs = Array.from(graphemes.segment(word), ({ segment }) => segment);
  // German words of this length are hyphenated; what is longer is none.
  if (signs.length < 50) return word;
  return signs.map((sign, at) => (at % 12 === 11 ? sign + zeroWidthSpace : sign)).join('');
}
