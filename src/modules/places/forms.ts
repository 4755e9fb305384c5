/** What is valid input for places. */
import { z } from 'zod';
import { inBoth, isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import type { Place, StoredPlace } from './index.ts';

/** A place as it was typed. */
export interface PlaceFormValues {
  id: string;
  version: string;
  name: string;
  street: string;
  postalCode: string;
  town: string;
  /** "51.5906, 7.7226": as maps show and copy it. */
  position: string;
  access: string;
  accessEn: string;
  exclusive: boolean;
  venue: boolean;
}

export type PlaceErrorCode = 'name_required' | 'too_long' | 'postal_code' | 'position';
export interface PlaceFormError {
  field: keyof PlaceFormValues;
  code: PlaceErrorCode;
}

export function emptyPlace(known: Partial<PlaceFormValues> & { id: string }): PlaceFormValues {
  return {
    version: '',
    name: '',
    street: '',
    postalCode: '',
    town: '',
    position: '',
    access: '',
    accessEn: '',
    exclusive: false,
    venue: true,
    ...known,
  };
}

export function readPlaceForm(form: FormData): PlaceFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    id: line('id'),
    version: line('version'),
    name: line('name'),
    street: line('street'),
    postalCode: line('postalCode'),
    town: line('town'),
    position: line('position'),
    access: manyLines(typed(form, 'access')),
    accessEn: manyLines(typed(form, 'accessEn')),
    exclusive: form.has('exclusive'),
    venue: form.has('venue'),
  };
}

export function valuesOfPlace(place: StoredPlace): PlaceFormValues {
  const { latitude, longitude, access, version, id, name, street, postalCode, town } = place;
  return {
    id,
    version: String(version),
    name,
    street,
    postalCode,
    town,
    position: latitude === null ? '' : `${latitude}, ${longitude}`,
    access: access.de ?? '',
    accessEn: access.en ?? '',
    exclusive: place.exclusive,
    venue: place.venue,
  };
}

const most = (max: number) => z.string().max(max, 'too_long' satisfies PlaceErrorCode);
const schema = z.object({
  name: most(120).refine(isVisible, 'name_required' satisfies PlaceErrorCode),
  street: most(120),
  postalCode: z.string().regex(/^(\d{5})?$/, 'postal_code' satisfies PlaceErrorCode),
  town: most(80),
  position: z
    .string()
    .transform(readPosition)
    .refine((position) => position !== undefined, 'position' satisfies PlaceErrorCode),
  access: most(2000),
  accessEn: most(2000),
  exclusive: z.boolean(),
  venue: z.boolean(),
});

/** What to write down, or everything that is wrong, each at its field. */
export function parsePlaceForm(
  values: PlaceFormValues,
): { place: Omit<Place, 'id'>; errors: null } | { place: null; errors: PlaceFormError[] } {
  const result = schema.safeParse(values);
  if (!result.success) {
    const errors = result.error.issues.map(({ path, message }) => ({
      field: path[0] as keyof PlaceFormValues,
      code: message as PlaceErrorCode,
    }));
    return { place: null, errors };
  }
  const { position, access, accessEn, ...rest } = result.data;
  return {
    place: {
      ...rest,
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      access: inBoth(access, accessEn),
    },
    errors: null,
  };
}

/** Degrees as maps copy them, with points or German commas; null for none, undefined for nonsense. */
function readPosition(text: string): { latitude: number; longitude: number } | null | undefined {
  if (text === '') return null;
  const match =
    /^(-?\d{1,2}(?:\.\d+)?)[\s,;]+(-?\d{1,3}(?:\.\d+)?)$/.exec(text) ??
    /^(-?\d{1,2}(?:,\d+)?)[\s;]+(-?\d{1,3}(?:,\d+)?)$/.exec(text);
  if (!match) return undefined;
  const [latitude, longitude] = [match[1], match[2]].map((part) => Number(part?.replace(',', '.')));
  if (latitude === undefined || longitude === undefined) return undefined;
  const isOnEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { latitude, longitude } : undefined;
}
