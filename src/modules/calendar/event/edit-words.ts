import type { Locale } from '#platform/i18n/index.ts';
import { calendarManageMessages } from '../messages/manage.ts';

/** What an edit changed, as a list: "Titel, Ort und Termine". */
export function editWords({
  fields,
  locale,
}: {
  fields: readonly string[];
  locale: Locale;
}): string {
  const t = calendarManageMessages.in(locale);
  const texts = calendarManageMessages.texts[locale];
  const names = fields
    .map((field) => `calendar.manage.field.${field}`)
    .filter((key) => key in texts)
    .map((key) => t(key as 'calendar.manage.field.title'));
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);
}
