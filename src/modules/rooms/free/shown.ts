import { inLocale, type Locale } from '#platform/i18n/index.ts';
import type { RoomDay } from './free.ts';

/** A day of a room as a page shows it. */
export interface ShownDay {
  date: string;
  isClosed: boolean;
  spans: {
    from: string;
    until: string;
    isTaken: boolean;
    /** Null: only that it is taken or free. */
    text: string | null;
    href: string | null;
  }[];
}

/** For anybody: free or taken. What follows each other without a gap is one stretch, so that nobody counts meetings. */
export function publicDays(days: readonly RoomDay[]): ShownDay[] {
  return days.map(({ date, isClosed, spans }) => {
    const shown: ShownDay['spans'] = [];
    for (const { from, until, taken } of spans) {
      const before = shown.at(-1);
      const isTaken = taken !== null;
      if (before && before.isTaken && isTaken && before.until >= from) before.until = until;
      else shown.push({ from, until, isTaken, text: null, href: null });
    }
    return { date, isClosed, spans: shown };
  });
}

/** For the team: what is there, with the way to it. */
export function teamDays({
  days,
  locale,
  hrefOf,
}: {
  days: readonly RoomDay[];
  locale: Locale;
  hrefOf(eventId: string): string;
}): ShownDay[] {
  return days.map(({ date, isClosed, spans }) => ({
    date,
    isClosed,
    spans: spans.map(({ from, until, taken }) => ({
      ...{ from, until, isTaken: taken !== null },
      text: taken && inLocale(taken.title, locale),
      href: taken && hrefOf(taken.eventId),
    })),
  }));
}
