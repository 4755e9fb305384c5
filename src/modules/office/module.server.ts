import type { Module } from '#platform/module.ts';
import { officeAudit } from './audit.server.ts';
import { nobodyTick } from './closing/tick.server.ts';
import { forgetContactsTick } from './concern/forget.server.ts';
import { forgetAppointmentsTick } from './consultation/forget.server.ts';
import { appointmentsTick } from './consultation/tend.server.ts';
import { dueInOffice } from './due.server.ts';
import { forgetOfficeTick } from './forget.server.ts';
import { usesOfOrganisations } from './guide/uses.server.ts';
import { usesOfPlaces } from './offer/uses.server.ts';
import { appointmentMessages } from './messages/appointments.ts';
import { concernMessages } from './messages/concerns.ts';
import { guideMessages } from './messages/guide.ts';
import { offerMessages } from './messages/offers.ts';
import { officeMessages } from './messages/office.ts';
import { officeExport } from './personal-export.server.ts';
import { impersonalInOffice, officePersonalData } from './personal-data.server.ts';

const roles = ['coordination', 'volunteer'];

/** A morning in the office: who comes, with what, and what the next must know. */
export const office: Module = {
  audit: officeAudit,
  nav: [
    {
      path: '/team/buero',
      part: 'office',
      text: (locale) => officeMessages.in(locale)('office.title'),
      icon: 'door',
      roles,
    },
    {
      path: '/team/buero/wegweiser',
      part: 'office',
      text: (locale) => guideMessages.in(locale)('office.guide.title'),
      below: '/team/buero',
      roles,
    },
    {
      path: '/team/buero/sprechstunden',
      part: 'office',
      text: (locale) => appointmentMessages.in(locale)('office.consultations.title'),
      below: '/team/buero',
      roles,
    },
    {
      path: '/team/buero/sprechstunden',
      part: 'office',
      text: (locale) => appointmentMessages.in(locale)('office.consultations.title'),
      icon: 'door',
      roles: ['delegate'],
    },
    {
      path: '/team/buero/angebote',
      part: 'office',
      text: (locale) => offerMessages.in(locale)('office.offers.title'),
      below: '/team/buero',
      roles,
    },
    {
      path: '/team/buero/zahlen',
      part: 'office',
      text: (locale) => concernMessages.in(locale)('office.figures.title'),
      below: '/team/buero',
      roles,
    },
  ],
  due: dueInOffice,
  uses: async (tx, of) => [...(await usesOfOrganisations(tx, of)), ...(await usesOfPlaces(tx, of))],
  ticks: [
    ...[appointmentsTick, nobodyTick],
    ...[forgetContactsTick, forgetOfficeTick, forgetAppointmentsTick],
  ],
  copy: {
    // Links of a host open what is in the place where they were mailed from.
    consultation_link: 'stays',
    // Who made an appointment, or waits for a call, is told and called by one: the district where they asked.
    appointment: 'stays',
    concern_contact: 'stays',
    // So its date hangs on nobody there.
    occurrence_tie: (row) => (row['kind'] === 'appointment' ? null : row),
  },
  personalData: officePersonalData,
  personalExport: officeExport,
  impersonal: impersonalInOffice,
};
