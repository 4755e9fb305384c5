import type { Locale } from '#platform/i18n/index.ts';
import { entryMessages } from '../messages/entry.ts';
import { organisationImportMessages } from '../messages/import.ts';
import type { ImportField } from './columns.ts';

/** What a column says, in words. */
export function importFieldName(field: ImportField, locale: Locale): string {
  return field === 'contactName' || field === 'contactRole'
    ? organisationImportMessages.in(locale)(`organisations.import.field.${field}`)
    : entryMessages.in(locale)(`organisations.field.${field}`);
}
