import {
  addDays,
  comingOn,
  earlierOf,
  latestOn,
  onOrAfter,
  weekday,
  yearOf,
  type Day,
} from './days.ts';
import { exampleMailing } from './mailing/days.ts';

/** On which days things take place, seen from `today`: what is over comes again, so nothing is ever empty. */
export function exampleYear(today: Day) {
  const christmas = today <= `${yearOf(today)}-12-24` ? yearOf(today) : yearOf(today) + 1;
  const advent = firstAdvent(christmas);
  return {
    today,
    since: sinceWhen(today),
    maifeier: {
      coming: comingOn({ day: today, monthDay: '05-01' }),
      last: latestOn({ day: addDays({ day: today, days: -1 }), monthDay: '05-01' }),
    },
    planting: comingWeekday({ today, monthDay: '05-09', days: 1 }),
    watering: comingSeason(today),
    discovering: comingWeekday({ today, monthDay: '09-15', days: 2 }),
    /** On which two groups have something in mind, in some ten weeks. */
    heldSaturday: onOrAfter({ day: addDays({ day: today, days: 70 }), weekday: weekday.saturday }),
    /** For what is still being written. */
    draftDay: onOrAfter({ day: addDays({ day: today, days: 40 }), weekday: weekday.sunday }),
    /** Those of the last programme, then those of the coming one. */
    treeFridays: [treeFridays(christmas - 1), treeFridays(christmas)] as const,
    christmas: {
      year: christmas,
      writtenDown: earlierOf(today, `${christmas}-10-25`),
      windows: Array.from({ length: 24 }, (_, at) => `${christmas}-12-${twoDigits(at + 1)}`),
      baking: addDays({ day: advent, days: 3 }),
      market: [addDays({ day: advent, days: 6 }), addDays({ day: advent, days: 7 })] as const,
      concert: addDays({ day: advent, days: 13 }),
      carols: addDays({ day: advent, days: 21 }),
    },
    /** When which notice appeared; each before today. */
    notices: noticeDays(today),
    mailing: exampleMailing(today),
    closures: [-1, 0, 1, 2].map((years) => yearOf(today) + years),
  };
}

export type ExampleYear = ReturnType<typeof exampleYear>;

/** The fourth Sunday before Christmas Day. */
function firstAdvent(year: number): Day {
  return onOrAfter({ day: `${year}-11-27`, weekday: weekday.sunday });
}

/** Four Fridays, from the one before the first Advent on: in 2024 29 November, 6, 13 and 20 December. */
function treeFridays(year: number): Day[] {
  const first = addDays({ day: firstAdvent(year), days: -2 });
  return [0, 7, 14, 21].map((days) => addDays({ day: first, days }));
}

/** Citizens took over in January 2025; a clock set before that finds them at work for a year. */
function sinceWhen(today: Day): Day {
  return today >= '2025-03-01' ? '2025-01-14' : `${yearOf(today) - 1}-01-14`;
}

/** A Saturday soon after a day of the year, which is not over yet. */
function comingWeekday({
  today,
  monthDay,
  days,
}: {
  today: Day;
  monthDay: string;
  days: number;
}): Day {
  const [thisYears, nextYears] = [0, 1].map((years) =>
    onOrAfter({ day: `${yearOf(today) + years}-${monthDay}`, weekday: weekday.saturday }),
  ) as [Day, Day];
  return addDays({ day: thisYears, days: days - 1 }) >= today ? thisYears : nextYears;
}

/** The flower baskets hang from May to September. */
function comingSeason(today: Day): { from: Day; until: Day } {
  const year = yearOf(comingOn({ day: today, monthDay: '09-30' }));
  return { from: `${year}-05-18`, until: `${year}-09-30` };
}

function noticeDays(today: Day) {
  const before = addDays({ day: today, days: -1 });
  const latest = (monthDay: string) => latestOn({ day: before, monthDay });
  return {
    // What happened once keeps its day; where the clock stands earlier, something has to be there too.
    firstYear: earlierOf('2026-01-14', addDays({ day: today, days: -20 })),
    nursingCorner: earlierOf('2025-12-10', addDays({ day: today, days: -40 })),
    baskets: latest('05-20'),
    signs: latest('09-21'),
    maifeier: latest('05-04'),
    advent: latest('12-28'),
  };
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
