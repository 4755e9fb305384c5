import { locales, type Locale } from '#platform/i18n/index.ts';
import { oneLine, typed } from '#platform/typed-text.ts';

/** What somebody changes of themselves, as it was typed. */
export interface OwnFormValues {
  version: string;
  name: string;
  phone: string;
  locale: Locale;
}

export function readOwnForm(form: FormData): OwnFormValues {
  const line = (name: string) => oneLine(typed(form, name));
  return {
    ...{ version: line('version'), name: line('name'), phone: line('phone') },
    locale: locales.find((one) => one === typed(form, 'locale')) ?? 'de',
  };
}
