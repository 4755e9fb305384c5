import type { Finding, PlannedDate } from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { DutyKind, Skill } from '../duty/kinds.ts';
import { dutyPlanMessages } from '../messages/plan.ts';

/** Somebody is needed at each date of something that is being planned. */
export interface Need {
  /** Tells two needs of one date apart. */
  code: string;
  /** "Helfende", "Bürodienst". */
  name: string;
  kind: DutyKind;
  needed: number;
  skills: readonly Skill[];
  /** Minutes after the start of the date; null: the whole of it. */
  part: { startsAfter: number; lasts: number } | null;
}

/** When somebody is needed on a date. */
export function timeOfNeed(
  { startsAt, endsAt }: Pick<PlannedDate, 'startsAt' | 'endsAt'>,
  { part }: Pick<Need, 'part'>,
): { startsAt: string; endsAt: string } {
  if (!part) return { startsAt, endsAt };
  const begins = Date.parse(startsAt) + part.startsAfter * 60_000;
  return {
    startsAt: new Date(begins).toISOString(),
    endsAt: new Date(begins + part.lasts * 60_000).toISOString(),
  };
}

/**
 * What to say of dates on which not enough can be asked. Where nobody can be asked on any date, it is said once: there
 * is nothing to choose between the dates.
 * @param free how many are free at each date, in the order of the dates.
 */
export function needFindings({
  need,
  dates,
  willing,
  free,
  locale,
}: {
  need: Need;
  dates: readonly PlannedDate[];
  willing: number;
  free: readonly number[];
  locale: Locale;
}): Finding[] {
  const t = dutyPlanMessages.in(locale);
  const { name, needed, code } = need;
  const found = (date: PlannedDate, text: string): Finding => ({
    ...{ startsAt: date.startsAt, code, weight: 'asks', text },
  });
  const first = dates[0];
  if (willing === 0) {
    return first ? [found(first, t('duties.plan.nobody', { name, needed }))] : [];
  }
  return dates.flatMap((date, at) => {
    const count = free[at] ?? 0;
    return count < needed ? [found(date, t('duties.plan.few', { name, needed, count }))] : [];
  });
}
