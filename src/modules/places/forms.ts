/** What is valid input for places. */
import { z } from 'zod';
import { inBoth, isVisible, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import type { Place, StoredPlace } from './index.ts';
import { positionText, readPosition } from './position/position.ts';
import type { Oddity } from './position/surroundings.ts';

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
  /** The position that was asked about before: sent again, it is meant so. */
  asked: string;
  access: string;
  accessEn: string;
  exclusive: boolean;
  venue: boolean;
}

export type PlaceErrorCode =
  | 'name_required'
  | 'too_long'
  | 'postal_code'
  | 'position'
  | 'position_address'
  | 'position_turned'
  | 'position_elsewhere';
export interface PlaceFormError {
  field: keyof PlaceFormValues;
  code: PlaceErrorCode;
  /** With `position_turned`: the pair the other way round, as it is typed. */
  meant?: string;
  /** With `position_elsewhere`: how far away it is. */
  kilometres?: number;
}

export function emptyPlace(known: Partial<PlaceFormValues> & { id: string }): PlaceFormValues {
  return {
    version: '',
    name: '',
    street: '',
    postalCode: '',
    town: '',
    position: '',
    asked: '',
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
    // Pressed where it was asked whether the pair was turned round.
    position: line('turned') || line('position'),
    asked: line('asked'),
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
    position: latitude === null || longitude === null ? '' : positionText({ latitude, longitude }),
    asked: '',
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
  position: z.string().transform((text, context) => {
    const position = readPosition(text);
    if (position !== undefined) return position;
    // A short link of a map tells nothing; whoever pasted it is told where to find what does.
    const message: PlaceErrorCode = /^[a-z]+:/i.test(text) ? 'position_address' : 'position';
    context.addIssue({ code: 'custom', message });
    return z.NEVER;
  }),
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

/** What is to be asked about a position; null where nothing is, or where it was asked and is meant so. */
export function askAboutPosition(
  { position, asked }: Pick<PlaceFormValues, 'position' | 'asked'>,
  oddity: Oddity,
): PlaceFormError | null {
  if (!oddity) return null;
  const field = 'position';
  const isMeant = position !== '' && position === asked;
  if (oddity.kind === 'turned') {
    // North of the pole there is nothing to mean.
    if (isMeant && Math.abs(oddity.meant.longitude) <= 90) return null;
    return { field, code: 'position_turned', meant: positionText(oddity.meant) };
  }
  if (isMeant) return null;
  const kilometres = Math.round(oddity.metres / 1000);
  return { field, code: 'position_elsewhere', kilometres };
}
