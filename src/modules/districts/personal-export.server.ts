import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { districtPrivacyMessages } from './messages/privacy.ts';

export const districtsExport: PersonalExport = {
  tables: [
    {
      table: 'district_set_up',
      title: (locale) => districtPrivacyMessages.in(locale)('districts.export.set_up'),
      columns: ['step', 'at'],
      by: { person_id: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => districtPrivacyMessages.in(locale)('districts.export.public'),
      columns: { district: ['contact', 'carrier'] },
    },
  ],
};
