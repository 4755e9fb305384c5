import type { LocalText } from '#platform/i18n/index.ts';

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
}

/** `Mittelstraße 14, 59174 Kamen`, as far as it is known. */
export function addressLine(place: Pick<Place, 'street' | 'postalCode' | 'town'>): string {
  const town = [place.postalCode, place.town].filter(Boolean).join(' ');
  return [place.street, town].filter(Boolean).join(', ');
}
