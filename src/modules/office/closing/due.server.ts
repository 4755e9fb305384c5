import { localDay, shortSpan, type Occurrence } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate, type Locale } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { officeMessages } from '../messages/office.ts';
import { closingPath, doorNoticePath } from './paths.ts';
import { withStaffing } from './staffing.server.ts';

/** Of the hours of today and tomorrow those that nobody has taken: whoever decides is asked whether they fall out. */
export async function dueUnstaffed(
  tx: Tx,
  {
    soon,
    circumstances: { command, person, locale },
  }: { soon: readonly Occurrence[]; circumstances: DueCircumstances },
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const { now, timeZone } = command;
  const hours = await withStaffing(tx, { hours: soon, asked: new Map(), now });
  const today = localDay({ at: now, timeZone });
  return hours
    .filter(({ isClosed, isTaken }) => !isClosed && !isTaken)
    .map(({ occurrence, day }) => ({
      text: officeMessages.in(locale)('office.due.unstaffed', wordsOf({ occurrence, locale })),
      path: closingPath(occurrence.id),
      isLate: day === today,
      dueAt: occurrence.startsAt,
    }));
}

/** Of the same those that fall out: whoever lives near hangs a note at the door. */
export function dueAtDoor({
  soon,
  locale,
}: {
  soon: readonly Occurrence[];
  locale: Locale;
}): DueItem[] {
  return soon
    .filter(({ state }) => state === 'cancelled')
    .map((occurrence) => ({
      text: officeMessages.in(locale)('office.due.closed', wordsOf({ occurrence, locale })),
      path: doorNoticePath(occurrence.id),
      isLate: false,
      dueAt: occurrence.startsAt,
    }));
}

function wordsOf({ occurrence, locale }: { occurrence: Occurrence; locale: Locale }) {
  const date = formatDate({ date: occurrence.startsOn, style: 'shortDate', locale });
  return { date, span: shortSpan({ occurrence, locale }) };
}
