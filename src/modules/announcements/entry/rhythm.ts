import { daysBetween, type StoredEvent, type StoredSeries } from '#modules/calendar/index.ts';

/** A programme of so many weeks is announced like a festivity: "Rund um den Weihnachtsbaum", four Fridays. */
const mostWeeks = 8;

/**
 * What takes place every week, or more often, is known: nobody hangs a poster for office hours. It is told by what
 * tells by itself, until somebody wants more.
 */
export function isRegular({
  event,
  series,
}: {
  event: Pick<StoredEvent, 'category'>;
  series: readonly Pick<StoredSeries, 'rrule' | 'localStart'>[];
}): boolean {
  if (event.category === 'office_hour' || event.category === 'consultation') return true;
  return series.length > 0 && series.every((one) => isWeekly(one.rrule) && goesOn(one));
}

/** It has no end, or one that is far: its dates are told as a rule, not one by one. */
export function goesOn({ rrule, localStart }: Pick<StoredSeries, 'rrule' | 'localStart'>): boolean {
  if (!rrule) return false;
  const count = /COUNT=(\d+)/.exec(rrule)?.[1];
  if (count) return Number(count) > mostWeeks;
  const [, year, month, day] = /UNTIL=(\d{4})(\d\d)(\d\d)/.exec(rrule) ?? [];
  if (!year) return true;
  const until = `${year}-${month}-${day}`;
  return daysBetween({ from: localStart.slice(0, 10), until }) > mostWeeks * 7;
}

function isWeekly(rrule: string | null): boolean {
  if (!rrule || !/FREQ=(DAILY|WEEKLY)/.test(rrule)) return false;
  return Number(/INTERVAL=(\d+)/.exec(rrule)?.[1] ?? 1) === 1 || rrule.includes('FREQ=DAILY');
}
