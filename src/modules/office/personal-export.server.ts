import { byAddress, byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { officePrivacyMessages } from './messages/privacy.ts';

const t = officePrivacyMessages;

export const officeExport: PersonalExport = {
  tables: [
    {
      table: 'concern',
      title: (locale) => t.in(locale)('office.export.concern'),
      columns: ['at', 'note'],
      by: { taken_by: byPerson },
    },
    {
      table: 'concern',
      title: (locale) => t.in(locale)('office.export.settled'),
      columns: ['at'],
      by: { settled_by: byPerson },
    },
    {
      table: 'concern_contact',
      title: (locale) => t.in(locale)('office.export.contact'),
      columns: ['name', 'reach'],
      by: { reach: byAddress },
    },
    {
      table: 'handover_note',
      title: (locale) => t.in(locale)('office.export.handover'),
      columns: ['kind', 'message'],
      by: { written_by: byPerson, done_by: byPerson, answers: byPerson },
    },
    {
      table: 'guide_entry',
      title: (locale) => t.in(locale)('office.export.guide'),
      columns: ['name', 'phone'],
      by: { checked_by: byPerson },
    },
    {
      table: 'consultation',
      title: (locale) => t.in(locale)('office.export.consultation'),
      columns: ['origin'],
      by: { host_mail: byAddress },
    },
    {
      table: 'office_closing',
      title: (locale) => t.in(locale)('office.export.closing'),
      columns: ['id'],
      by: { closed_by: byPerson, reopened_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => t.in(locale)('office.export.appointment'),
      columns: { appointment: ['name', 'mail', 'phone', 'question'] },
    },
    {
      reason: (locale) => t.in(locale)('office.export.secrets'),
      columns: { appointment: ['token_hashes'], consultation_link: ['token_hash'] },
    },
    {
      reason: (locale) => t.in(locale)('office.export.ring'),
      columns: { office_offer: ['ring_name', 'ring_phone'] },
    },
  ],
};
