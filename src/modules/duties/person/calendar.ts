import { writeCalendar, type CalendarEvent } from '#platform/icalendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { dutyMessages } from '../messages/page.ts';
import type { Shift } from '../shift/shift.ts';
import { shiftName } from '../shift/words.ts';

/**
 * Somebody's shifts, to subscribe to (RFC 5545): one entry each, with who else is there. What is called off stays in it
 * as called off, so that telephones take it out; what is only a draft or pencilled in is said to be uncertain.
 */
export function dutyCalendar({
  shifts,
  personId,
  district,
  host,
  locale,
  now,
}: {
  shifts: readonly Shift[];
  personId: string;
  /** Its name. */
  district: string;
  /** For the ids of the entries. */
  host: string;
  locale: Locale;
  now: Date;
}): string {
  const t = dutyMessages.in(locale);
  const events = shifts.map((shift): CalendarEvent => {
    const others = shift.people
      .filter((one) => one.personId !== personId && one.name)
      .map(({ name }) => name);
    return {
      uid: `dienst-${shift.id}@${host}`,
      stampedAt: now,
      start: { instant: new Date(shift.startsAt) },
      end: { instant: new Date(shift.endsAt) },
      status: statusOf(shift),
      summary: shiftName(shift, locale),
      ...(others.length > 0 && {
        description: t('duties.with', { names: others.join(', ') }),
      }),
      ...(shift.place && { location: shift.place }),
    };
  });
  return writeCalendar({
    productId: '-//Ortsmitte//Dienste//DE',
    name: t('duties.calendar.name', { district }),
    refreshMinutes: 180,
    events,
  });
}

function statusOf({ isOn, isTentative }: Shift): CalendarEvent['status'] & string {
  if (!isOn) return 'CANCELLED';
  return isTentative ? 'TENTATIVE' : 'CONFIRMED';
}
