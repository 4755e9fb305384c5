import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { officePrivacyMessages } from '../messages/privacy.ts';
import type { OfficeTables } from '../tables.server.ts';
import { appointmentDays } from './consultation.ts';

/** Appointments two weeks after their date, or after they were cancelled, and links of hosts that are over. */
export const forgetAppointmentsTick = erasureTick({
  name: 'office_forget_appointments',
  pattern: '22 3 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<OfficeTables, 'appointment'>({
      table: 'appointment',
      what: (locale) => officePrivacyMessages.in(locale)('office.erases.appointment'),
      where: (row, now) =>
        row.or([row('told_starts_at', '<', before(now)), row('cancelled_at', '<', before(now))]),
    }),
    erasesRows<OfficeTables, 'consultation_link'>({
      table: 'consultation_link',
      what: (locale) => officePrivacyMessages.in(locale)('office.erases.link'),
      where: (row, now) => row('ends_at', '<', now),
    }),
  ],
});

const before = (now: Date) => new Date(now.getTime() - appointmentDays * 86_400_000);
