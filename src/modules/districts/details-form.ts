import { z } from 'zod';
import { isMailAddress } from '#platform/mail/mail.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { carrierKinds, type DistrictDetails, type StoredDistrictDetails } from './index.ts';

const contactFields = ['contactStreet', 'contactPhone', 'contactMail', 'instagram'] as const;
const carrierFields = [
  'carrierKind',
  'carrierName',
  'carrierStreet',
  'carrierPostalCode',
  'carrierTown',
  'representedBy',
  'carrierPhone',
  'carrierMail',
] as const;

/** In the order of the form. */
export const detailsFields = [...contactFields, ...carrierFields] as const;
export type DetailsField = (typeof detailsFields)[number];

/** Contact and legal body as they were typed. */
export type DetailsFormValues = Record<DetailsField | 'version', string>;

export type DetailsErrorCode =
  | 'too_long'
  | 'mail'
  | 'phone'
  | 'instagram'
  | 'postal_code'
  | 'kind_required'
  | 'represented_required'
  | 'name_required'
  | 'street_required'
  | 'town_required'
  | 'mail_required';
export interface DetailsFormError {
  field: DetailsField;
  code: DetailsErrorCode;
}

export function readDetailsForm(form: FormData): DetailsFormValues {
  const names = ['version', ...detailsFields] as const;
  const lines = names.map((name) => [name, oneLine(typed(form, name))]);
  return Object.fromEntries(lines) as DetailsFormValues;
}

/** @param near what a legal body's postcode and town most likely are, while nobody has entered it. */
export function valuesOfDetails(
  { contact, carrier, version }: StoredDistrictDetails,
  near = { postalCode: '', town: '' },
): DetailsFormValues {
  return {
    version: String(version),
    contactStreet: contact.street ?? '',
    contactPhone: contact.phone ?? '',
    contactMail: contact.mail ?? '',
    instagram: contact.instagram ?? '',
    carrierKind: carrier.kind ?? '',
    carrierName: carrier.name ?? '',
    carrierStreet: carrier.street ?? '',
    carrierPostalCode: carrier.postalCode ?? near.postalCode,
    carrierTown: carrier.town ?? near.town,
    representedBy: carrier.representedBy ?? '',
    carrierPhone: carrier.phone ?? '',
    carrierMail: carrier.mail ?? '',
  };
}

/**
 * What to write down, or everything that is wrong, each at its field.
 *
 * § 5 (1) DDG wants name, address and a mail address, so a legal body is written down with all of them, or not yet at
 * all. Its mail address may be that of the district, which the Impressum shows in its place.
 * @param isCarrierKnown then it may be changed, but not taken away: the Impressum was complete and stays so.
 */
export function parseDetailsForm(
  values: DetailsFormValues,
  { isCarrierKnown }: { isCarrierKnown: boolean },
): { details: DistrictDetails; errors: null } | { details: null; errors: DetailsFormError[] } {
  const result = schema.safeParse(values);
  const wrong = (result.error?.issues ?? []).map(({ path, message }) => ({
    field: path[0] as DetailsField,
    code: message as DetailsErrorCode,
  }));
  const isMeant = isCarrierKnown || meantFields.some((field) => values[field] !== '');
  const missing = isMeant ? missingIn(values) : [];
  const errors = [...wrong, ...missing].sort((one, other) => place(one) - place(other));
  if (!result.success || errors.length > 0) return { details: null, errors };
  const { contact, carrier } = toDetails(result.data);
  return { details: { contact, carrier: isMeant ? carrier : {} }, errors: null };
}

/** Postcode and town were offered: alone they do not say that somebody began with the legal body. */
const meantFields = carrierFields.filter(
  (field) => field !== 'carrierPostalCode' && field !== 'carrierTown',
);

const text = z.string().max(120, 'too_long' satisfies DetailsErrorCode);
const mail = z.string().refine(isMail, 'mail' satisfies DetailsErrorCode);
const phone = z.string().refine(isPhone, 'phone' satisfies DetailsErrorCode);
const schema = z.object({
  contactStreet: text,
  contactPhone: phone,
  contactMail: mail,
  instagram: z
    .string()
    .transform(toInstagramName)
    .refine(isInstagramName, 'instagram' satisfies DetailsErrorCode),
  carrierKind: z.enum(['', ...carrierKinds], 'kind_required' satisfies DetailsErrorCode),
  carrierName: text,
  carrierStreet: text,
  carrierPostalCode: z.string().regex(/^(\d{5})?$/, 'postal_code' satisfies DetailsErrorCode),
  carrierTown: text,
  representedBy: text,
  carrierPhone: phone,
  carrierMail: mail,
});

function missingIn(values: DetailsFormValues): DetailsFormError[] {
  const needed: DetailsFormError[] = [
    { field: 'carrierKind', code: 'kind_required' },
    { field: 'carrierName', code: 'name_required' },
    { field: 'carrierStreet', code: 'street_required' },
    { field: 'carrierPostalCode', code: 'postal_code' },
    { field: 'carrierTown', code: 'town_required' },
  ];
  if (values.carrierKind === 'city' || values.carrierKind === 'club') {
    needed.push({ field: 'representedBy', code: 'represented_required' });
  }
  const missing = needed.filter(({ field }) => !isVisible(values[field]));
  const hasMail = values.carrierMail !== '' || values.contactMail !== '';
  return hasMail ? missing : [...missing, { field: 'carrierMail', code: 'mail_required' }];
}

function place({ field }: DetailsFormError): number {
  return detailsFields.indexOf(field);
}

/** What is empty is left out. */
function toDetails(read: Record<DetailsField, string>): DistrictDetails {
  const filled = (columns: Record<string, string>) =>
    Object.fromEntries(Object.entries(columns).filter(([, value]) => isVisible(value)));
  return {
    contact: filled({
      street: read.contactStreet,
      phone: read.contactPhone,
      mail: read.contactMail,
      instagram: read.instagram,
    }),
    carrier: filled({
      kind: read.carrierKind,
      name: read.carrierName,
      street: read.carrierStreet,
      postalCode: read.carrierPostalCode,
      town: read.carrierTown,
      representedBy: read.representedBy,
      phone: read.carrierPhone,
      mail: read.carrierMail,
    }),
  };
}

/** Strangers write to it, so it has a domain with a dot. */
function isMail(typedText: string): boolean {
  return typedText === '' || (isMailAddress(typedText) && /@[^@]+\.[^.@]{2,}$/.test(typedText));
}

/** "+49 (0) 2307" cannot be dialled by a link: the zero is either there or not. */
function isPhone(typedText: string): boolean {
  if (typedText === '') return true;
  const digits = typedText.replace(/\D/g, '').length;
  const isDialled = /^\+?[\d\s()/–-]+$/.test(typedText) && !/^\+.*\(0/.test(typedText);
  return isDialled && digits >= 3 && digits <= 15;
}

/** People copy the whole address, or write `@name`. */
function toInstagramName(typedText: string): string {
  return typedText
    .replace(/^(https?:\/\/)?(www\.)?instagram\.com\//i, '')
    .replace(/[/?#].*$/, '')
    .replace(/^@/, '');
}

function isInstagramName(name: string): boolean {
  return /^[a-z0-9._]{0,30}$/i.test(name);
}
