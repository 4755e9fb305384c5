import {
  addDays,
  addMinutes,
  checkSeries,
  dateOf,
  expandSeries,
  patternOfChoice,
  repeatToRrule,
  type PlannedOccurrence,
  type SeriesDetails,
} from '#modules/calendar/index.ts';

/** How often a room is wished for. */
export const wishRepeats = [
  'none',
  'weekly',
  'fortnightly',
  'monthly_nth',
  'monthly_last',
] as const;
export type WishRepeat = (typeof wishRepeats)[number];

/** A series ends at the latest after so many days: then the group asks again. */
export const longestDays = 366;
/** How many days ahead the first date may be. */
export const furthestDays = 400;

/** When a room is wished for, on the wall clock of the district. */
export interface Wish {
  /** `YYYY-MM-DDTHH:MM` */
  localStart: string;
  durationMinutes: number;
  repeat: WishRepeat;
  /** Last local date of a series. */
  lastOn: string | null;
  setUpMinutes: number;
  clearMinutes: number;
}

/**
 * A wish as a series of the calendar, and all its dates; null where there is none. Holidays and closures fall out by
 * themselves, those that are made later too.
 */
export function planWish(
  wish: Wish,
  timeZone: string,
): { series: SeriesDetails; dates: PlannedOccurrence[] } | null {
  const { localStart, durationMinutes, repeat, setUpMinutes, clearMinutes } = wish;
  const start = { localStart, timeZone, allDay: false };
  const from = dateOf(localStart);
  const last = addDays({ date: from, days: longestDays });
  const until = wish.lastOn && wish.lastOn < last ? wish.lastOn : last;
  const pattern = patternOfChoice({ choice: repeat, date: from, rrule: '' });
  const rrule = repeatToRrule({
    ...start,
    repeat: { pattern, end: { kind: 'until', date: until } },
  });
  const series = {
    ...start,
    ...{ durationMinutes, rrule, onHoliday: 'skip' as const, setUpMinutes, clearMinutes },
  };
  if (checkSeries(series)) return null;
  const dates = expandSeries(series, { from, until: rrule === null ? from : until });
  return dates.length > 0 ? { series, dates } : null;
}

/** From when until when the room itself is needed on a date, on the wall clock. */
export function around(wish: Omit<Wish, 'repeat' | 'lastOn'>): { from: string; until: string } {
  const { localStart, durationMinutes, setUpMinutes, clearMinutes } = wish;
  return {
    from: addMinutes({ local: localStart, minutes: -setUpMinutes }),
    until: addMinutes({ local: localStart, minutes: durationMinutes + clearMinutes }),
  };
}
