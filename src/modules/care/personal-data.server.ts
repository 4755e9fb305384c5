import type { Columns, PersonalData } from '#platform/module.ts';
import { damageKeptDays, deletedKeptDays } from './forget.server.ts';
import { carePrivacyMessages } from './messages/privacy.ts';
import { sponsorKeptDays } from './sponsor/sponsor.ts';

const t = carePrivacyMessages;

export const permissionColumns: Columns = { care_thing: ['permission'] };

export const carePersonalData: PersonalData = {
  title: (locale) => t.in(locale)('care.privacy.title'),
  kept: [
    {
      text: (locale) =>
        t.in(locale)('care.privacy.sponsor', { days: sponsorKeptDays, deleted: deletedKeptDays }),
      columns: { care_sponsor: ['name', 'street', 'town', 'mail'] },
      erasedBy: ['care_forget'],
    },
    {
      text: (locale) => t.in(locale)('care.privacy.damage', { days: damageKeptDays }),
      columns: { care_damage: ['text'] },
      erasedBy: ['care_forget'],
    },
    {
      text: (locale) => t.in(locale)('care.privacy.permission'),
      columns: permissionColumns,
      erasedBy: 'hand',
    },
  ],
};

export const impersonalInCare: Columns = {
  care_thing: ['kind', 'number', 'name', 'plant', 'water_source', 'winter_storage'],
  care_plan: ['kind', 'care', 'season_from', 'season_until'],
  care_entry: ['what'],
  care_round: ['name'],
};
