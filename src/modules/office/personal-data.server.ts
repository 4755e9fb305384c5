import type { Columns, PersonalData } from '#platform/module.ts';
import { contactDays, noteDays } from './concern/concern.ts';
import { appointmentDays, linkDays } from './consultation/consultation.ts';
import { guideKeptDays } from './forget.server.ts';
import { handoverDays } from './handover/handover.ts';
import { officePrivacyMessages } from './messages/privacy.ts';

const t = officePrivacyMessages;

export const officePersonalData: PersonalData = {
  title: (locale) => t.in(locale)('office.privacy.title'),
  kept: [
    {
      text: (locale) => t.in(locale)('office.privacy.contact', { days: contactDays }),
      columns: { concern_contact: ['name', 'reach'] },
      erasedBy: ['office_forget_contacts'],
    },
    {
      text: (locale) => t.in(locale)('office.privacy.note', { days: noteDays }),
      columns: { concern: ['note'] },
      erasedBy: ['office_forget'],
    },
    {
      text: (locale) => t.in(locale)('office.privacy.handover', { days: handoverDays }),
      columns: { handover_note: ['message'] },
      erasedBy: ['office_forget'],
    },
    {
      text: (locale) => t.in(locale)('office.privacy.guide', { days: guideKeptDays }),
      columns: { guide_entry: ['phone'] },
      erasedBy: ['office_forget'],
    },
    {
      text: (locale) => t.in(locale)('office.privacy.ring', { days: guideKeptDays }),
      columns: { office_offer: ['ring_name', 'ring_phone'] },
      erasedBy: ['office_forget'],
    },
    {
      text: (locale) => t.in(locale)('office.privacy.appointment', { days: appointmentDays }),
      columns: { appointment: ['name', 'mail', 'phone', 'question', 'token_hashes'] },
      erasedBy: ['office_forget_appointments'],
    },
    {
      text: (locale) => t.in(locale)('office.privacy.host', { days: linkDays }),
      columns: { consultation: ['host_mail'] },
      erasedBy: 'hand',
    },
  ],
};

export const impersonalInOffice: Columns = {
  concern: ['referred_to'],
  guide_entry: ['name', 'hours', 'bring', 'note'],
  office_offer: ['name', 'about'],
  consultation: ['languages', 'origin'],
  // Of a date, not of a person.
  consultation_link: ['token_hash'],
};
