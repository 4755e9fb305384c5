import { z } from 'zod';
import { oneLine, typed } from '#platform/typed-text.ts';
import * as field from '../form/fields.ts';
import { thingKinds } from '../thing/kinds.ts';
import { cares, type CarePlan, type StoredCarePlan } from './plan.ts';

/** How often something is needed, as it was typed. */
export interface PlanFormValues {
  version: string;
  kind: string;
  care: string;
  /** Empty: not at all. */
  everyDays: string;
  /** As people write days: "1.5." */
  seasonFrom: string;
  seasonUntil: string;
}

export function readPlanForm(form: FormData): PlanFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ version: line('version'), kind: line('kind'), care: line('care') },
    ...{ everyDays: line('everyDays') },
    ...{ seasonFrom: line('seasonFrom'), seasonUntil: line('seasonUntil') },
  };
}

export function valuesOfPlan(plan: StoredCarePlan): PlanFormValues {
  const { kind, care, everyDays, seasonFrom, seasonUntil, version } = plan;
  return {
    ...{ version: String(version), kind, care, everyDays: everyDays?.toString() ?? '' },
    ...{ seasonFrom: dayText(seasonFrom), seasonUntil: dayText(seasonUntil) },
  };
}

export function parsePlanForm(values: PlanFormValues): field.Parsed<CarePlan> {
  return field.parse(schema, values);
}

/** `05-01` as people write it: "1.5." */
export function dayText(monthDay: string): string {
  return `${Number(monthDay.slice(3))}.${Number(monthDay.slice(0, 2))}.`;
}

/** "1.5.", "01.05": `05-01`; undefined for a day that no year has. */
export function readMonthDay(text: string): string | undefined {
  const match = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text);
  if (!match) return undefined;
  const [day, month] = [Number(match[1]), Number(match[2])];
  const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  if (day < 1 || day > longest) return undefined;
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const monthDay = z
  .string()
  .transform(readMonthDay)
  .refine((day): day is string => day !== undefined, field.code('month_day'));
const schema = z.object({
  kind: z.enum(thingKinds, field.code('choice_unknown')),
  care: z.enum(cares, field.code('choice_unknown')),
  everyDays: z
    .string()
    .refine((text) => text === '' || /^[1-9]\d{0,3}$/.test(text), field.code('days'))
    .transform((text) => (text === '' ? null : Number(text))),
  seasonFrom: monthDay,
  seasonUntil: monthDay,
});
