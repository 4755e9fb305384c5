import type { LocalText } from '#platform/i18n/index.ts';

export { codePath, lookUpPath, nearestCodes, readCode } from './code/code.ts';
export { isVisitor } from './scan/visitor.ts';
export { metresBetween } from './position/distance.ts';
export { positionText, readPosition, type Position } from './position/position.ts';
export { surroundingsOf, type Surroundings } from './position/surroundings.ts';
/** Any location where something happens. */
export interface Place {
  id: string;
  name: string;
  street: string;
  postalCode: string;
  town: string;
  /** Degrees, WGS 84; null where nobody has set it. */
  latitude: number | null;
  longitude: number | null;
  /** How to get in: steps, lift, toilet. */
  access: LocalText;
  /** A room: only one thing at a time can be there. */
  exclusive: boolean;
  /** Events can take place there: not at every sign, nor at every flower basket. */
  venue: boolean;
}

/** A place as somebody edits it: also one that was put away. */
export interface StoredPlace extends Place {
  version: number;
  deletedAt: Date | null;
}

/** An expected failure of a place's commands; the route turns it into a form error. */
export class PlaceError extends Error {
  readonly code: 'changed_meanwhile' | 'code_taken' | 'not_found';

  constructor(code: PlaceError['code']) {
    super(`places: ${code}`);
    this.code = code;
  }
}

/** `Mittelstraße 14, 59174 Kamen`, as far as it is known. */
export function addressLine(place: Pick<Place, 'street' | 'postalCode' | 'town'>): string {
  const town = [place.postalCode, place.town].filter(Boolean).join(' ');
  return [place.street, town].filter(Boolean).join(', ');
}
export * from './messages/manage.ts';

/** Where an event can take place, to choose from; what is chosen already stays among them. */
export function venueOptions(
  places: readonly Pick<Place, 'id' | 'name' | 'venue'>[],
  chosen: readonly (string | null)[] = [],
): { value: string; text: string }[] {
  return places
    .filter(({ id, venue }) => venue || chosen.includes(id))
    .map(({ id, name }) => ({ value: id, text: name }));
}
export {
  labelSheetNames,
  labelsOn,
  labelsSource,
  type Label,
  type LabelSheet,
} from './print/labels.ts';
