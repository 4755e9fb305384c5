import { inLocale, type Locale, type LocalText } from '#platform/i18n/index.ts';
import type { DateClash } from '../errors.ts';
import type { Audience } from '../event/event.ts';
import { clashSpan, clashTitle } from '../form/problem-words.ts';
import { calendarPlanMessages } from '../messages/plan.ts';
import type { Taken } from '../occurrence/taken.ts';
import type { Finding } from './finding.ts';
import type { PlannedDate } from './planned.ts';

interface Said {
  dates: readonly PlannedDate[];
  tells: boolean;
  locale: Locale;
}

/** What has the room on each date, be it for a minute of set-up: the database would refuse it. */
export function roomFindings({
  dates,
  taken,
  ...said
}: Said & { taken: readonly Taken[] }): Finding[] {
  return dates.flatMap((date) => {
    const [from, until] = [Date.parse(date.takenFrom), Date.parse(date.takenUntil)];
    const inTheWay = taken.filter(
      (one) => Date.parse(one.takenFrom) < until && Date.parse(one.takenUntil) > from,
    );
    return inTheWay.map((by) => {
      const text = words({ what: 'taken', date, by, ...said });
      return { startsAt: date.startsAt, code: 'room', weight: 'stops' as const, text };
    });
  });
}

/**
 * A date that takes place although it is closed. Where the district has closed itself, somebody must open its room: that
 * must have been seen, unless the series says so in a hint. Anything else is told.
 */
export function closureFindings({
  dates,
  needsRoom,
  locale,
}: Pick<Said, 'dates' | 'locale'> & { needsRoom: boolean }): Finding[] {
  const t = calendarPlanMessages.in(locale);
  return dates.flatMap(({ startsAt, closure, rule }) => {
    if (!closure) return [];
    const isOwn = closure.kind === 'own';
    const name = inLocale(closure.name, locale);
    const text = t(isOwn ? 'calendar.plan.closed' : 'calendar.plan.holiday', { name });
    const isHeldUp = isOwn && needsRoom && rule.onHoliday === 'hold';
    const weight = isHeldUp ? ('asks' as const) : ('tells' as const);
    return { startsAt, code: 'closed', weight, text };
  });
}

/** Two events in one evening share their guests: good to know, no more. */
export function meanwhileFindings({
  dates,
  clashes,
  ...said
}: Said & { clashes: readonly DateClash[] }): Finding[] {
  const byStart = new Map(dates.map((date) => [Date.parse(date.startsAt), date]));
  return clashes.flatMap((by) => {
    const date = byStart.get(Date.parse(by.startsAt));
    if (!date) return [];
    const text = words({ what: 'meanwhile', date, by, ...said });
    return { startsAt: date.startsAt, code: 'meanwhile', weight: 'tells' as const, text };
  });
}

/** "Der Raum ist vergeben: Chorprobe (18:00 bis 20:30 Uhr)." */
function words({
  what,
  date,
  by,
  tells,
  locale,
}: {
  what: 'taken' | 'meanwhile';
  date: PlannedDate;
  by: { title: LocalText; takenFrom: string; takenUntil: string; audience: Audience };
  tells: boolean;
  locale: Locale;
}): string {
  const t = calendarPlanMessages.in(locale);
  const { startsAt, rule } = date;
  const clash = { startsAt, takenFrom: by.takenFrom, takenUntil: by.takenUntil };
  const { kind, from, until } = clashSpan({ clash, locale, timeZone: rule.timeZone });
  const title = clashTitle({ clash: by, tells, locale });
  const span = t(`calendar.plan.span.${kind}`, { from, until });
  return t(`calendar.plan.${what}`, { title, span });
}
