import { z } from 'zod';
import { oneLine, typed } from '#platform/typed-text.ts';
import { mostLitres, usualLitres } from '../entry/entry.ts';
import * as field from '../form/fields.ts';
import type { Round, RoundDetails } from './round.ts';

/** A round as it was typed. */
export interface RoundFormValues {
  id: string;
  version: string;
  name: string;
  litres: string;
  thingIds: string[];
  eventIds: string[];
}

export function readRoundForm(form: FormData): RoundFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  const all = (name: string) => form.getAll(name).filter((one) => typeof one === 'string');
  return {
    ...{ id: line('id'), version: line('version'), name: line('name'), litres: line('litres') },
    ...{ thingIds: all('thingIds'), eventIds: all('eventIds') },
  };
}

/** A new round goes to all that are watered. */
export function emptyRound(id: string, thingIds: string[]): RoundFormValues {
  return { id, version: '', name: '', litres: String(usualLitres), thingIds, eventIds: [] };
}

export function valuesOfRound(round: Round): RoundFormValues {
  const { id, version, name, litres, thingIds, eventIds } = round;
  return { id, version: String(version), name, litres: String(litres), thingIds, eventIds };
}

export function parseRoundForm(values: RoundFormValues): field.Parsed<RoundDetails> {
  return field.parse(schema, values);
}

const schema = z.object({
  name: field.name,
  litres: z
    .string()
    .refine((text) => isLitres(text), field.code('litres'))
    .transform(Number),
  thingIds: field.ids.refine((found) => found.length > 0, field.code('things_required')),
  eventIds: field.ids,
});

const isLitres = (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) > 0 && Number(text) <= mostLitres;
