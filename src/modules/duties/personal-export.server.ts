import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { dutyPrivacyMessages } from './messages/privacy.ts';

const t = dutyPrivacyMessages;

export const dutiesExport: PersonalExport = {
  tables: [
    {
      table: 'duty_person',
      title: (locale) => t.in(locale)('duties.export.own'),
      columns: ['skills', 'stands_in_for', 'shows_hours'],
      by: { person_id: byPerson },
    },
    {
      table: 'duty_absence',
      title: (locale) => t.in(locale)('duties.export.absence'),
      columns: ['from_on', 'until_on'],
      by: { person_id: byPerson },
    },
    {
      table: 'duty_standing',
      title: (locale) => t.in(locale)('duties.export.standing'),
      columns: ['from_on', 'until_on', 'created_at', 'ended_at'],
      by: { person_id: byPerson },
    },
    {
      table: 'duty_assignment',
      title: (locale) => t.in(locale)('duties.export.served'),
      columns: ['shift_id', 'via', 'taken_at', 'released_at', 'minutes'],
      by: { person_id: byPerson },
    },
    {
      table: 'stand_in_ask',
      title: (locale) => t.in(locale)('duties.export.asked'),
      columns: ['via', 'asked_at', 'answer', 'answered_at'],
      by: { person_id: byPerson },
    },
    {
      table: 'stand_in_search',
      title: (locale) => t.in(locale)('duties.export.searched'),
      columns: ['opened_at', 'state'],
      by: { opened_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => t.in(locale)('duties.export.secrets'),
      columns: {
        duty_person: ['link_hash', 'calendar_hash'],
        duty_assignment: ['cannot_hash'],
        stand_in_ask: ['token_hash'],
        stand_in_message: ['token_hash'],
      },
    },
    {
      reason: (locale) => t.in(locale)('duties.export.done_for_others'),
      columns: {
        duty_assignment: ['taken_by', 'released_by'],
        stand_in_ask: ['answered_by'],
        stand_in_message: ['made_by'],
      },
    },
  ],
};
