import { categoryCodes, type Category } from '#modules/calendar/index.ts';
import { locales, type Locale } from '#platform/i18n/index.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { legalBases, type LegalBasis } from './legal-basis.ts';
import { readAddress, type Address, type AddressProblem } from './address.ts';

export const longestName = 120;

/** What somebody chooses, as it was typed. */
export interface PreferenceValues {
  name: string;
  locale: Locale;
  categories: Category[];
}

export interface SubscribeValues extends PreferenceValues {
  address: string;
}

export type SubscribeErrorCode = AddressProblem | 'name_too_long';
export interface SubscribeFormError {
  field: 'address' | 'name';
  code: SubscribeErrorCode;
}

export function readPreferences(form: FormData): PreferenceValues {
  const name = oneLine(typed(form, 'name'));
  const language = typed(form, 'language');
  const chosen = form.getAll('categories');
  return {
    name: isVisible(name) ? name : '',
    locale: locales.find((one) => one === language) ?? 'de',
    categories: categoryCodes.filter((code) => chosen.includes(code)),
  };
}

export function readSubscribeForm(form: FormData): SubscribeValues {
  // Never more than a page can show again.
  return { address: typed(form, 'address').slice(0, 1001), ...readPreferences(form) };
}

/** Everything that is wrong, each at its field. */
export function checkPreferences({ name }: PreferenceValues): SubscribeFormError[] {
  return name.length > longestName ? [{ field: 'name', code: 'name_too_long' }] : [];
}

export function parseSubscribeForm(
  values: SubscribeValues,
): { address: Address; errors: null } | { address: null; errors: SubscribeFormError[] } {
  const read = readAddress(values.address);
  const errors: SubscribeFormError[] = [
    ...(read.problem ? [{ field: 'address' as const, code: read.problem }] : []),
    ...checkPreferences(values),
  ];
  if (read.problem !== null || errors.length > 0) return { address: null, errors };
  return { address: { address: read.address, key: read.key }, errors: null };
}

/** Longest text about where an address comes from, and why it is blocked or not. */
export const longestNote = 300;

export interface AddValues extends SubscribeValues {
  /** Made with the form. */
  id: string;
  origin: string;
  basis: string;
}

export interface AddFormError {
  field: 'address' | 'name' | 'origin' | 'basis';
  code: SubscribeErrorCode | 'origin_required' | 'basis_required' | 'text_too_long';
}

export function emptyAddForm({ id, locale }: { id: string; locale: Locale }): AddValues {
  return { id, address: '', name: '', locale, categories: [], origin: '', basis: '' };
}

export function readAddForm(form: FormData): AddValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...readSubscribeForm(form),
    id: line('id'),
    origin: line('origin'),
    basis: line('basis'),
  };
}

export function parseAddForm(
  values: AddValues,
):
  | { address: Address; basis: LegalBasis; errors: null }
  | { address: null; basis: null; errors: AddFormError[] } {
  const { address, errors } = parseSubscribeForm(values);
  const basis = legalBases.find((one) => one === values.basis);
  const all: AddFormError[] = [...(errors ?? [])];
  const note = checkNote(values.origin);
  if (note === 'missing') all.push({ field: 'origin', code: 'origin_required' });
  if (note === 'too_long') all.push({ field: 'origin', code: 'text_too_long' });
  if (!basis) all.push({ field: 'basis', code: 'basis_required' });
  if (!address || !basis || all.length > 0) return { address: null, basis: null, errors: all };
  return { address, basis, errors: null };
}

/** Why somebody is blocked, or not any more. */
export function readReason(form: FormData): { reason: string; problem: NoteProblem | null } {
  const reason = oneLine(typed(form, 'reason'));
  return { reason, problem: checkNote(reason) };
}

export type NoteProblem = 'missing' | 'too_long';

export function checkNote(text: string): NoteProblem | null {
  if (!isVisible(text)) return 'missing';
  return text.length > longestNote ? 'too_long' : null;
}
