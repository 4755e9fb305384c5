import type { LocalText } from '#platform/i18n/index.ts';
import { inBoth, isVisible, oneLine, typed } from '#platform/typed-text.ts';
import type { ClosureSpan } from '../closure/closure.ts';
import { daysBetween, isLocalDate } from '../rule/dates.ts';
import { firstYear, lastYear } from '../rule/series-check.ts';

/** A closure as it was typed. */
export interface ClosureFormValues {
  id: string;
  kind: string;
  name: string;
  nameEn: string;
  startsOn: string;
  endsOn: string;
}

export interface ClosureFormError {
  field: keyof ClosureFormValues;
  code: 'name_required' | 'name_too_long' | 'date_invalid' | 'ends_before_start' | 'too_long';
}

const mostCharacters = 120;
const mostDays = 366;

export function readClosureForm(form: FormData): ClosureFormValues {
  const text = (name: string) => oneLine(typed(form, name));
  return {
    id: text('id'),
    kind: text('kind'),
    name: text('name'),
    nameEn: text('nameEn'),
    startsOn: text('startsOn'),
    endsOn: text('endsOn'),
  };
}

/** What to write down, or what is wrong. Without a last day it is one day. */
export function parseClosureForm(
  values: ClosureFormValues,
): { closure: ClosureSpan; errors: null } | { closure: null; errors: ClosureFormError[] } {
  const { startsOn } = values;
  const endsOn = values.endsOn || startsOn;
  const errors: ClosureFormError[] = [];
  if (!isVisible(values.name)) errors.push({ field: 'name', code: 'name_required' });
  if (values.name.length > mostCharacters) errors.push({ field: 'name', code: 'name_too_long' });
  if (values.nameEn.length > mostCharacters)
    errors.push({ field: 'nameEn', code: 'name_too_long' });
  if (!isDay(startsOn)) errors.push({ field: 'startsOn', code: 'date_invalid' });
  if (!isDay(endsOn) && values.endsOn) errors.push({ field: 'endsOn', code: 'date_invalid' });
  if (errors.length === 0 && endsOn < startsOn) {
    errors.push({ field: 'endsOn', code: 'ends_before_start' });
  }
  if (errors.length === 0 && daysBetween({ from: startsOn, until: endsOn }) > mostDays) {
    errors.push({ field: 'endsOn', code: 'too_long' });
  }
  if (errors.length > 0) return { closure: null, errors };
  const kind = values.kind === 'school_holiday' ? 'school_holiday' : 'own';
  const name: LocalText = inBoth(values.name, values.nameEn);
  return { closure: { kind, name, startsOn, endsOn }, errors: null };
}

function isDay(text: string): boolean {
  const year = Number(text.slice(0, 4));
  return isLocalDate(text) && year >= firstYear && year <= lastYear;
}
