import { z } from 'zod';
import { oneLine, typed } from '#platform/typed-text.ts';
import * as field from '../form/fields.ts';
import { thingKinds } from '../thing/kinds.ts';
import { cares, dayText, readMonthDay, type CarePlan, type StoredCarePlan } from './plan.ts';

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
