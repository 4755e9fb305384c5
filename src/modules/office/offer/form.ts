import { isLocalDate } from '#modules/calendar/index.ts';
import { isId } from '#platform/ids.ts';
import { inBoth, manyLines, oneLine, typed } from '#platform/typed-text.ts';
import { offerKinds, type Offer, type OfferKind, type StoredOffer } from './offer.ts';

/** An offer as it was typed. */
export interface OfferFormValues {
  id: string;
  version: string;
  kind: OfferKind;
  name: string;
  nameEn: string;
  about: string;
  aboutEn: string;
  since: string;
  placeId: string;
  ringName: string;
  ringPhone: string;
}

export type OfferErrorCode = 'name_required' | 'too_long' | 'day';
export interface OfferFormError {
  field: keyof OfferFormValues;
  code: OfferErrorCode;
}

export function emptyOffer(id: string): OfferFormValues {
  return {
    ...{ id, version: '', kind: 'quiet_corner', name: '', nameEn: '', about: '', aboutEn: '' },
    ...{ since: '', placeId: '', ringName: '', ringPhone: '' },
  };
}

export function readOfferForm(form: FormData): OfferFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    id: line('id'),
    version: line('version'),
    kind: offerKinds.find((one) => one === line('kind')) ?? 'other',
    name: line('name'),
    nameEn: line('nameEn'),
    about: manyLines(typed(form, 'about')),
    aboutEn: manyLines(typed(form, 'aboutEn')),
    since: line('since'),
    placeId: line('placeId'),
    ringName: line('ringName'),
    ringPhone: line('ringPhone'),
  };
}

export function valuesOfOffer(offer: StoredOffer): OfferFormValues {
  const { id, kind, called, about, ringName, ringPhone } = offer;
  return {
    ...{ id, kind, ringName, ringPhone, version: String(offer.version) },
    ...{ name: called.de ?? '', nameEn: called.en ?? '', about: about.de ?? '' },
    ...{ aboutEn: about.en ?? '', since: offer.since ?? '', placeId: offer.placeId ?? '' },
  };
}

/** What to write down, or everything that is wrong, each at its field. */
export function parseOfferForm(
  values: OfferFormValues,
): { offer: Offer; errors: null } | { offer: null; errors: OfferFormError[] } {
  const { id, kind, name, nameEn, about, aboutEn, since, placeId, ringName, ringPhone } = values;
  const errors: OfferFormError[] = [];
  if (kind === 'other' && name === '') errors.push({ field: 'name', code: 'name_required' });
  if (since !== '' && !isLocalDate(since)) errors.push({ field: 'since', code: 'day' });
  for (const [field, most] of limits) {
    if (values[field].length > most) errors.push({ field, code: 'too_long' });
  }
  if (errors.length > 0) return { offer: null, errors };
  return {
    offer: {
      ...{ id, kind, ringName, ringPhone },
      called: inBoth(name, nameEn),
      about: inBoth(about, aboutEn),
      since: since || null,
      placeId: isId(placeId) ? placeId : null,
    },
    errors: null,
  };
}

const limits = [
  ['name', 80],
  ['nameEn', 80],
  ['about', 500],
  ['aboutEn', 500],
  ['ringName', 80],
  ['ringPhone', 60],
] as const;
