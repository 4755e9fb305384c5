import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { calendarPrivacyMessages } from '../messages/privacy.ts';
import type { CalendarTables } from '../tables.server.ts';

/** Days for which a club can look up what became of its request: long enough to come back from the summer holidays. */
export const requestDays = 90;

/** Forgets who asked to have a notice published, who answered, and in which words. */
export const forgetRequestsTick = erasureTick({
  name: 'calendar_notice_requests',
  pattern: '41 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<CalendarTables, 'notice_request'>({
      table: 'notice_request',
      what: (locale) => calendarPrivacyMessages.in(locale)('calendar.erases.notice_request'),
      where: (row, now) =>
        row('answered_at', '<', new Date(now.getTime() - requestDays * 86_400_000)),
    }),
  ],
});
