import { addDays, instantOf } from '#modules/calendar/index.ts';
import type { ClosesByItself } from '#modules/duties/index.ts';

/** Clock times at which an hour that nobody has taken closes by itself: the evening before, or on the day. */
export const closingTimes = { evening: '21:00', morning: '07:00' } as const;

/** An office hour for which somebody is needed, and what became of it so far. */
export interface StaffedHour {
  /** ISO instants. */
  startsAt: string;
  endsAt: string;
  /** Local date of its start. */
  day: string;
  timeZone: string;
  isClosed: boolean;
  /** Somebody is put down. */
  isTaken: boolean;
  /** Those who decide were asked, and nobody was there since. */
  isAsked: boolean;
  /** It is closed only until somebody takes it. */
  isUntilTaken: boolean;
  /** It was closed, and somebody who decides opened it again all the same: no rule closes it a second time. */
  isKeptOpen: boolean;
}

/** The district's rules. */
export interface NobodyRules {
  /** Local hour of the evening before. */
  reminderHour: number;
  closesByItself: ClosesByItself;
}

export type NobodyStep =
  /** Those who decide are asked whether it really stays closed. */
  | 'ask'
  /** The rule closes it. */
  | 'close'
  /** Somebody is there after all: whoever was asked is told. */
  | 'settle'
  /** Somebody took it while it was being closed: it opens again. */
  | 'reopen';

/** What is to be done about an hour now; null where nothing is. */
export function nextStep({
  hour,
  rules,
  now,
}: {
  hour: StaffedHour;
  rules: NobodyRules;
  now: Date;
}): NobodyStep | null {
  if (Date.parse(hour.endsAt) <= now.getTime()) return null;
  if (hour.isClosed) return hour.isUntilTaken && hour.isTaken ? 'reopen' : null;
  if (hour.isTaken) return hour.isAsked ? 'settle' : null;
  const closing = closesFrom({ hour, rules });
  if (closing && closing <= now && !hour.isKeptOpen) return 'close';
  return !hour.isAsked && asksFrom({ hour, rules }) <= now ? 'ask' : null;
}

/** From when on those who decide are asked: the district's hour of the evening before, on the wall clock there. */
export function asksFrom({
  hour: { day, timeZone },
  rules: { reminderHour },
}: {
  hour: Pick<StaffedHour, 'day' | 'timeZone'>;
  rules: Pick<NobodyRules, 'reminderHour'>;
}): Date {
  const time = `${String(reminderHour).padStart(2, '0')}:00`;
  return at({ day: addDays({ date: day, days: -1 }), time, timeZone });
}

/** From when on it closes by itself, at its start at the latest; null where it never does. */
export function closesFrom({
  hour: { day, startsAt, timeZone },
  rules: { closesByItself },
}: {
  hour: Pick<StaffedHour, 'day' | 'startsAt' | 'timeZone'>;
  rules: Pick<NobodyRules, 'closesByItself'>;
}): Date | null {
  if (closesByItself === 'never') return null;
  const date = closesByItself === 'evening' ? addDays({ date: day, days: -1 }) : day;
  const moment = at({ day: date, time: closingTimes[closesByItself], timeZone });
  return new Date(Math.min(moment.getTime(), Date.parse(startsAt)));
}

function at({ day, time, timeZone }: { day: string; time: string; timeZone: string }): Date {
  return new Date(instantOf({ local: `${day}T${time}`, timeZone }));
}
