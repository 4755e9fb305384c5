import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { peoplePrivacyMessages } from '../messages/privacy.ts';
import type { PeopleTables } from '../tables.server.ts';
import { answeredDays, waitingDays } from './interests.ts';

/** Requests that were answered, or that nobody ever answered; and invitations that are over, with their address. */
export const forgetJoinTick = erasureTick({
  name: 'people_forget_join',
  pattern: '56 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<PeopleTables, 'join_request'>({
      table: 'join_request',
      what: (locale) => peoplePrivacyMessages.in(locale)('people.erases.join_request'),
      where: (row, now) =>
        row.or([
          row('answered_at', '<', daysBefore(now, answeredDays)),
          row('created_at', '<', daysBefore(now, waitingDays)),
        ]),
    }),
    erasesRows<PeopleTables, 'invitation'>({
      table: 'invitation',
      what: (locale) => peoplePrivacyMessages.in(locale)('people.erases.invitation'),
      where: (row, now) =>
        row.or([
          row('used_at', '<', daysBefore(now, answeredDays)),
          row('withdrawn_at', '<', daysBefore(now, answeredDays)),
          row('expires_at', '<', daysBefore(now, answeredDays)),
        ]),
    }),
  ],
});

function daysBefore(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 24 * 60 * 60_000);
}
