import { localDay, nextMidnight, shortSpan } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import { findUnstaffed } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { officeMessages } from '../messages/office.ts';

/** Office hours of today and tomorrow that nobody has taken: whoever decides is asked whether they really fall out. */
export async function dueUnstaffed(
  tx: Tx,
  { command: { now, timeZone }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const tomorrow = new Date(nextMidnight({ at: now, timeZone }));
  const startsBefore = new Date(nextMidnight({ at: tomorrow, timeZone }));
  const shifts = await findUnstaffed(tx, { kinds: ['office'], startsBefore, now });
  if (shifts.length === 0) return [];
  const ids = [...new Set(shifts.map(({ occurrenceId }) => occurrenceId))];
  const hours = await listOccurrences(tx, { ids, category: 'office_hour', endsAfter: now });
  const today = localDay({ at: now, timeZone });
  return hours
    .filter(({ state }) => state === 'scheduled')
    .map((occurrence) => ({
      text: officeMessages.in(locale)('office.due.unstaffed', {
        date: formatDate({ date: occurrence.startsOn, style: 'shortDate', locale }),
        span: shortSpan({ occurrence, locale }),
      }),
      path: `/team/buero/schliessen/${occurrence.id}`,
      isLate: occurrence.startsOn === today,
      dueAt: occurrence.startsAt,
    }));
}
