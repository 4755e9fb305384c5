import { describe, expect, it } from 'vitest';
import {
  parseDetailsForm,
  readDetailsForm,
  valuesOfDetails,
  type DetailsFormValues,
} from './details-form.ts';

const empty = readDetailsForm(new FormData());
const carrier = {
  carrierKind: 'persons',
  carrierName: 'Stadt Kamen',
  carrierStreet: 'Rathausplatz 1',
  carrierPostalCode: '59174',
  carrierTown: 'Kamen',
  carrierMail: 'rathaus@example.org',
};

function parse(typed: Partial<DetailsFormValues>, isCarrierKnown = false) {
  return parseDetailsForm({ ...empty, ...typed }, { isCarrierKnown });
}

function errorsOf(typed: Partial<DetailsFormValues>, isCarrierKnown = false): string[] {
  const { errors } = parse(typed, isCarrierKnown);
  return (errors ?? []).map(({ field, code }) => `${field}: ${code}`);
}

describe('the form of the district', () => {
  it('gives back what is stored, and stores nothing for what is empty', () => {
    const { details } = parse({ ...carrier, contactPhone: '02307 1234' });
    expect(details).toEqual({
      contact: { phone: '02307 1234' },
      carrier: {
        kind: 'persons',
        name: 'Stadt Kamen',
        street: 'Rathausplatz 1',
        postalCode: '59174',
        town: 'Kamen',
        mail: 'rathaus@example.org',
      },
    });
    expect(valuesOfDetails({ ...details!, version: 4 })).toEqual({
      ...empty,
      ...carrier,
      contactPhone: '02307 1234',
      version: '4',
    });
  });

  it('takes a contact while nobody knows the legal body yet', () => {
    expect(errorsOf({ contactMail: 'buero@example.org' })).toEqual([]);
  });

  it('offers postcode and town of the district for the legal body, until that is entered', () => {
    const near = { postalCode: '59174', town: 'Kamen' };
    const offered = valuesOfDetails({ contact: {}, carrier: {}, version: 1 }, near);
    expect(offered).toMatchObject({ carrierPostalCode: '59174', carrierTown: 'Kamen' });
    expect(parse(offered)).toEqual({ details: { contact: {}, carrier: {} }, errors: null });
    expect(errorsOf({ ...offered, carrierKind: 'persons' })).not.toContain(
      'carrierTown: town_required',
    );
    const entered = { name: 'Kreis', postalCode: '59425', town: 'Unna' };
    expect(valuesOfDetails({ contact: {}, carrier: entered, version: 2 }, near)).toMatchObject({
      carrierPostalCode: '59425',
      carrierTown: 'Unna',
    });
  });

  it('wants all that the law wants of a legal body, in the order of the fields', () => {
    const all = [
      'carrierKind: kind_required',
      'carrierName: name_required',
      'carrierStreet: street_required',
      'carrierPostalCode: postal_code',
      'carrierTown: town_required',
      'carrierMail: mail_required',
    ];
    expect(errorsOf({ representedBy: 'Renate Beispiel' })).toEqual(all);
    const named = errorsOf({ carrierKind: 'persons', carrierName: 'Renate Beispiel' });
    expect(named).toEqual(all.slice(2));
  });

  it('lets nobody empty an Impressum that was complete', () => {
    expect(errorsOf({}, true)).toHaveLength(6);
  });

  it.each(['city', 'club'])('wants to know who represents a %s, which cannot sign', (kind) => {
    const typed = { ...carrier, carrierKind: kind };
    expect(errorsOf(typed)).toEqual(['representedBy: represented_required']);
    expect(errorsOf({ ...typed, representedBy: 'Renate Beispiel' })).toEqual([]);
  });

  it('knows no other kinds of legal body', () => {
    expect(errorsOf({ ...carrier, carrierKind: 'king' })).toEqual(['carrierKind: kind_required']);
  });

  it('takes the mail address of the district for that of the legal body', () => {
    expect(errorsOf({ ...carrier, carrierMail: '', contactMail: 'buero@example.org' })).toEqual([]);
  });

  it.each(['buero', 'buero@beispiel', 'a@b.de, c@d.de', '@example.org'])(
    'does not take %s for a mail address',
    (contactMail) => expect(errorsOf({ contactMail })).toEqual(['contactMail: mail']),
  );

  it.each(['110', '02307 / 12 34-0', '(02307) 1234', '+49 2307 1234'])('can dial %s', (phone) =>
    expect(errorsOf({ contactPhone: phone })).toEqual([]),
  );

  it.each(['nach 18 Uhr', '12', '+49 (0) 2307 1234', '0230712345678901'])(
    'cannot dial %s',
    (contactPhone) => expect(errorsOf({ contactPhone })).toEqual(['contactPhone: phone']),
  );

  it.each(['mein_dorf', '@mein_dorf', 'https://www.instagram.com/mein_dorf/?hl=de'])(
    'reads a name on Instagram from %s',
    (instagram) =>
      expect(parse({ instagram }).details?.contact).toEqual({ instagram: 'mein_dorf' }),
  );

  it('does not take another address for a name on Instagram', () => {
    expect(errorsOf({ instagram: 'javascript:alert(1)' })).toEqual(['instagram: instagram']);
  });
});
