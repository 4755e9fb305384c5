import { categoryCodes, type Category } from '#modules/calendar/index.ts';
import { locales, type Locale } from '#platform/i18n/index.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
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
