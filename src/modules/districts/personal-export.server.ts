import type { PersonalExport } from '#platform/personal-export.server.ts';
import { districtPrivacyMessages } from './messages/privacy.ts';

export const districtsExport: PersonalExport = {
  tables: [],
  leftOut: [
    {
      reason: (locale) => districtPrivacyMessages.in(locale)('districts.export.public'),
      columns: { district: ['contact', 'carrier'] },
    },
  ],
};
