import { z } from 'zod';
import { oneLine, typed } from '#platform/typed-text.ts';
import * as field from '../form/fields.ts';
import { thingKinds } from './kinds.ts';
import type { Thing, ThingDetails } from './thing.ts';

/** A thing as it was typed. */
export interface ThingFormValues {
  id: string;
  version: string;
  kind: string;
  number: string;
  name: string;
  pictureId: string;
  plant: string;
  mountedOn: string;
  takenDownOn: string;
  permission: string;
  permittedUntil: string;
  waterSource: string;
  winterStorage: string;
  cost: string;
}

const fields = [
  ...(['id', 'version', 'kind', 'number', 'name', 'pictureId', 'plant'] as const),
  ...(['mountedOn', 'takenDownOn', 'permission', 'permittedUntil'] as const),
  ...(['waterSource', 'winterStorage', 'cost'] as const),
] satisfies (keyof ThingFormValues)[];

export function readThingForm(form: FormData): ThingFormValues {
  const entries = fields.map((name) => [name, oneLine(typed(form, name))]);
  return Object.fromEntries(entries) as unknown as ThingFormValues;
}

export function emptyThing(id: string): ThingFormValues {
  const none = Object.fromEntries(fields.map((name) => [name, ''])) as unknown as ThingFormValues;
  return { ...none, id, kind: 'basket' };
}

export function valuesOfThing(thing: Thing): ThingFormValues {
  const { id, version, kind, number, name, plant, permission, waterSource, winterStorage } = thing;
  return {
    ...{ id, version: String(version), kind, number, name, plant },
    ...{ permission, waterSource, winterStorage },
    pictureId: thing.pictureId ?? '',
    mountedOn: thing.mountedOn ?? '',
    takenDownOn: thing.takenDownOn ?? '',
    permittedUntil: thing.permittedUntil ?? '',
    cost: field.euroText(thing.costCents),
  };
}

export function parseThingForm(values: ThingFormValues): field.Parsed<ThingDetails> {
  const { value, errors } = field.parse(schema, values);
  if (!value) return { value, errors };
  const { cost, ...details } = value;
  const { mountedOn, takenDownOn } = details;
  if (mountedOn !== null && takenDownOn !== null && takenDownOn < mountedOn) {
    return { value: null, errors: [{ field: 'takenDownOn', code: 'order' }] };
  }
  return { value: { ...details, costCents: cost }, errors: null };
}

const schema = z.object({
  kind: z.enum(thingKinds, field.code('choice_unknown')),
  number: field.line(20),
  name: field.name,
  pictureId: field.idOrNone,
  plant: field.line(200),
  mountedOn: field.dateOrNone,
  takenDownOn: field.dateOrNone,
  permission: field.line(200),
  permittedUntil: field.dateOrNone,
  waterSource: field.line(200),
  winterStorage: field.line(200),
  cost: field.euroOrNone,
});
