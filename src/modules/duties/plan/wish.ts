import type { Locale } from '#platform/i18n/index.ts';
import { inLocale } from '#platform/i18n/index.ts';
import type { Duty, DutyDetails } from '../duty/duty.ts';
import { dutyPlanMessages } from '../messages/plan.ts';
import type { Need } from './need.ts';

const mostHelpers = 50;

/**
 * How many helpers somebody wishes for while writing an event down: null for none, `wrong` for what is no number from
 * 1 to 50.
 */
export function readHelpersWish(typed: string): number | null | 'wrong' {
  const text = typed.trim();
  if (text === '' || text === '0') return null;
  const count = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= mostHelpers ? count : 'wrong';
}

/** The duty that is made of such a wish, together with the event. */
export function dutyOfWish(count: number): DutyDetails {
  const name = (locale: Locale) => dutyPlanMessages.in(locale)('duties.plan.duty');
  return {
    ...{ name: { de: name('de'), en: name('en') }, kind: 'helper', needed: count },
    ...{ skills: [], part: null },
  };
}

/** The wish as a need of each date. */
export function needOfWish(count: number, locale: Locale): Need {
  const { kind, needed, skills, part } = dutyOfWish(count);
  const name = dutyPlanMessages.in(locale)('duties.plan.helpers');
  return { code: 'helpers', name, kind, needed, skills, part };
}

/** The duties of a stored event that are for each of its dates. */
export function needsOfDuties(duties: readonly Duty[], locale: Locale): Need[] {
  return duties
    .filter(({ occurrenceId }) => occurrenceId === null)
    .map(({ id, name, kind, needed, skills, part }) => ({
      ...{ code: id, name: inLocale(name, locale), kind, needed, skills, part },
    }));
}

/** "2 × Helfen" */
export function needWords({ name, needed }: Pick<Need, 'name' | 'needed'>): string {
  return `${needed} × ${name}`;
}
