import { byAddress, byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { organisationPrivacyMessages } from './messages/privacy.ts';

const t = organisationPrivacyMessages;

export const organisationsExport: PersonalExport = {
  tables: [
    {
      table: 'organisation',
      title: (locale) => t.in(locale)('organisations.export.entry'),
      columns: ['name', 'mail', 'phone', 'street', 'postal_code', 'town', 'contacts'],
      by: { mail: byAddress },
    },
    {
      table: 'organisation_proposal',
      title: (locale) => t.in(locale)('organisations.export.proposal'),
      columns: ['changes', 'made_at', 'decision', 'reason', 'decided_at'],
      by: { made_by: byPerson },
    },
    {
      table: 'organisation_proposal',
      title: (locale) => t.in(locale)('organisations.export.decided'),
      columns: ['decision', 'reason', 'decided_at'],
      by: { decided_by: byPerson },
    },
    {
      table: 'organisation_import',
      title: (locale) => t.in(locale)('organisations.export.import'),
      columns: ['file_name', 'created_at', 'taken_at', 'undone_at'],
      by: { created_by: byPerson },
    },
    {
      table: 'organisation_check',
      title: (locale) => t.in(locale)('organisations.export.check'),
      columns: ['address', 'sent_at', 'answered_at', 'answer'],
      by: { address: byAddress },
    },
  ],
  leftOut: [
    {
      reason: (locale) => t.in(locale)('organisations.export.others'),
      columns: { organisation_import: ['sheet'], organisation_check: ['token_hash'] },
    },
  ],
};
