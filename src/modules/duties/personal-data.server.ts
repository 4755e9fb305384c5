import type { Columns, PersonalData } from '#platform/module.ts';
import { absenceDays, reminderDays, searchDays } from './forget.server.ts';
import { dutyPrivacyMessages } from './messages/privacy.ts';

export const dutiesPersonalData: PersonalData = {
  title: (locale) => dutyPrivacyMessages.in(locale)('duties.privacy.title'),
  kept: [
    {
      text: (locale) => dutyPrivacyMessages.in(locale)('duties.privacy.own'),
      columns: { duty_person: ['skills', 'stands_in_for', 'link_hash', 'calendar_hash'] },
      erasedBy: ['duties_forget'],
    },
    {
      text: (locale) =>
        dutyPrivacyMessages.in(locale)('duties.privacy.absence', { days: absenceDays }),
      columns: {},
      erasedBy: ['duties_forget'],
    },
    {
      text: (locale) =>
        dutyPrivacyMessages.in(locale)('duties.privacy.asked', { days: searchDays }),
      columns: { stand_in_ask: ['token_hash'], stand_in_message: ['token_hash'] },
      erasedBy: ['duties_forget'],
    },
    {
      text: (locale) =>
        dutyPrivacyMessages.in(locale)('duties.privacy.reminder', { days: reminderDays }),
      columns: { duty_assignment: ['cannot_hash'] },
      erasedBy: ['duties_forget'],
    },
    {
      // Ids of persons only.
      text: (locale) => dutyPrivacyMessages.in(locale)('duties.privacy.served'),
      columns: {},
      erasedBy: 'hand',
    },
  ],
};

export const impersonalInDuties: Columns = {
  duty: ['name', 'kind', 'skills'],
  duty_settings: ['origin'],
};
