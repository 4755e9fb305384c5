import { calendarFormMessages } from '#modules/calendar/forms.ts';
import { addDays, localDay, timeWords } from '#modules/calendar/index.ts';
import { listSeenOccurrences, type SeenOccurrence } from '#modules/calendar/server.ts';
import { sheetWeeks, type Member, type SheetDate } from '#modules/people/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate, inLocale } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';

/** What comes, as each of them would see it who could sign in. */
export async function datesFor(
  tx: Tx,
  { members, locals }: { members: readonly Member[]; locals: App.Locals },
): Promise<{ name: string; dates: SheetDate[] }[]> {
  const { timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  const made: { name: string; dates: SheetDate[] }[] = [];
  for (const { name, roles } of members) {
    const occurrences = await listSeenOccurrences(tx, {
      editor: {
        roles: roles.map(({ role }) => role),
        organisationIds: roles.flatMap(({ organisationId }) => organisationId ?? []),
      },
      statuses: ['published', 'tentative', 'cancelled'],
      from: today,
      until: addDays({ date: today, days: sheetWeeks * 7 }),
      endsAfter: locals.now,
    });
    const shown = occurrences.filter(
      ({ state, sight }) => state !== 'skipped' && (sight === 'edit' || sight === 'public'),
    );
    made.push({ name, dates: shown.map((occurrence) => dateOf({ occurrence, locals })) });
  }
  return made;
}

function dateOf({
  occurrence,
  locals: { locale },
}: {
  occurrence: SeenOccurrence;
  locals: App.Locals;
}): SheetDate {
  const { title, startsOn, state, place } = occurrence;
  const isCancelled = state === 'cancelled' || occurrence.status === 'cancelled';
  const status = isCancelled ? 'cancelled' : occurrence.status;
  const said = calendarFormMessages.in(locale)(`calendar.status.${status}`);
  return {
    day: formatDate({ date: startsOn, style: 'longDate', locale }),
    time: timeWords({ occurrence, locale }),
    title: inLocale(title, locale),
    place: [place?.name, status !== 'published' && said].filter(Boolean).join(' · '),
    isCancelled,
  };
}
