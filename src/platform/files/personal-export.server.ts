import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { filesPrivacyMessages } from './privacy-messages.ts';

export const filesExport: PersonalExport = {
  tables: [
    {
      table: 'picture',
      title: (locale) => filesPrivacyMessages.in(locale)('files.export.picture'),
      columns: ['alt', 'photographer', 'credit', 'consent', 'created_at'],
      by: { created_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => filesPrivacyMessages.in(locale)('files.export.content'),
      columns: { picture: ['sha256'], kept_file: ['sha256'] },
    },
  ],
};
