import { localDay, nextMidnight, shortSpan, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { officeMessages } from '../messages/office.ts';
import { closingPath, doorNoticePath } from './paths.ts';
import { listStaffedHours } from './staffing.server.ts';

/** Office hours of today and tomorrow that nobody has taken: whoever decides is asked whether they really fall out. */
export async function dueUnstaffed(
  tx: Tx,
  { command: { now, timeZone }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const hours = await listStaffedHours(tx, { now, timeZone });
  const today = localDay({ at: now, timeZone });
  const until = dayAfter({ now, timeZone });
  return hours
    .filter(({ isClosed, isTaken, day }) => !isClosed && !isTaken && day <= until)
    .map(({ occurrence, day }) => ({
      text: officeMessages.in(locale)('office.due.unstaffed', wordsOf({ occurrence, locale })),
      path: closingPath(occurrence.id),
      isLate: day === today,
      dueAt: occurrence.startsAt,
    }));
}

/** Hours of today and tomorrow that fall out: whoever lives near hangs a note at the door. */
export async function dueAtDoor(
  tx: Tx,
  { command: { now, timeZone }, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const until = dayAfter({ now, timeZone });
  const hours = await listOccurrences(tx, { category: 'office_hour', endsAfter: now, until });
  return hours
    .filter(({ state }) => state === 'cancelled')
    .map((occurrence) => ({
      text: officeMessages.in(locale)('office.due.closed', wordsOf({ occurrence, locale })),
      path: doorNoticePath(occurrence.id),
      isLate: false,
      dueAt: occurrence.startsAt,
    }));
}

function wordsOf({
  occurrence,
  locale,
}: {
  occurrence: Occurrence;
  locale: DueCircumstances['locale'];
}) {
  const date = formatDate({ date: occurrence.startsOn, style: 'shortDate', locale });
  return { date, span: shortSpan({ occurrence, locale }) };
}

function dayAfter({ now, timeZone }: { now: Date; timeZone: string }): string {
  return localDay({ at: new Date(nextMidnight({ at: now, timeZone })), timeZone });
}
