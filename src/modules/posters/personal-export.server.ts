import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { posterPrivacyMessages } from './messages/privacy.ts';

export const postersExport: PersonalExport = {
  tables: [
    {
      table: 'own_poster',
      title: (locale) => posterPrivacyMessages.in(locale)('posters.export.own_poster'),
      columns: ['alt', 'kind', 'created_at'],
      by: { created_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => posterPrivacyMessages.in(locale)('posters.export.texts'),
      columns: { poster: ['headline', 'extra'], own_poster: ['sha256'] },
    },
  ],
};
