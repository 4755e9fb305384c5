import { byAddress, byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { carePrivacyMessages } from './messages/privacy.ts';
import { permissionColumns } from './personal-data.server.ts';

const t = carePrivacyMessages;

export const careExport: PersonalExport = {
  tables: [
    {
      table: 'care_sponsor',
      title: (locale) => t.in(locale)('care.export.sponsor'),
      columns: [
        ...['kind', 'name', 'street', 'town', 'mail', 'shown_since'],
        ...['from_on', 'until_on', 'amount_cents'],
      ],
      by: { mail: byAddress },
    },
    {
      table: 'care_entry',
      title: (locale) => t.in(locale)('care.export.entry'),
      columns: ['what', 'litres', 'happened_at', 'entered_at', 'taken_back_at'],
      by: { person_id: byPerson },
    },
    {
      table: 'care_damage',
      title: (locale) => t.in(locale)('care.export.damage'),
      columns: ['text', 'reported_at', 'settled_at'],
      by: { reported_by: byPerson, settled_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => t.in(locale)('care.export.permission'),
      columns: permissionColumns,
    },
  ],
};
