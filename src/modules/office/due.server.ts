import { localDay, shortSpan, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { dueAtDoor, dueUnstaffed } from './closing/due.server.ts';
import { listSoon } from './closing/staffing.server.ts';
import { listOpenConcerns } from './concern/open.server.ts';
import { countAppointments } from './consultation/hosted.server.ts';
import { isStale } from './guide/guide.ts';
import { listGuide } from './guide/guide.server.ts';
import { listOpenNotes } from './handover/handover.server.ts';
import { concernMessages } from './messages/concerns.ts';
import { guideMessages } from './messages/guide.ts';
import { handoverMessages } from './messages/handover.ts';
import { officeMessages } from './messages/office.ts';

/** Call-backs of the next days; the others wait. */
const daysAhead = 2 * 86_400_000;
const day = 86_400_000;

/** What waits for somebody in the office. */
export async function dueInOffice(tx: Tx, circumstances: DueCircumstances): Promise<DueItem[]> {
  const { roles } = circumstances.person;
  const hosted = roles.includes('delegate') ? await dueAppointments(tx, circumstances) : [];
  if (!roles.includes('coordination') && !roles.includes('volunteer')) return hosted;
  const { command, locale } = circumstances;
  const soon = await listSoon(tx, command);
  const hours = hoursOfToday({ soon, circumstances });
  return [
    ...hosted,
    ...(await dueUnstaffed(tx, { soon, circumstances })),
    ...dueAtDoor({ soon, locale }),
    ...hours,
    ...(await dueVisitors(tx, circumstances)),
    ...(await dueConcerns(tx, circumstances)),
    ...(await dueNotes(tx, { circumstances, isOpenToday: hours.length > 0 })),
    ...(await dueGuide(tx, circumstances)),
  ];
}

function hoursOfToday({
  soon,
  circumstances: { command, locale },
}: {
  soon: readonly Occurrence[];
  circumstances: DueCircumstances;
}): DueItem[] {
  const { now, timeZone } = command;
  const today = localDay({ at: now, timeZone });
  return soon
    .filter(({ state, startsOn }) => state === 'scheduled' && startsOn <= today)
    .map((occurrence) => ({
      text: officeMessages.in(locale)('office.due.open_today', {
        span: shortSpan({ occurrence, locale }),
      }),
      path: '/team/buero',
      isLate: false,
      dueAt: occurrence.startsAt,
    }));
}

/** Who comes to the consultations that somebody's organisation holds today and tomorrow. */
async function dueAppointments(
  tx: Tx,
  { command, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const { now, timeZone } = command;
  const dates = await listOccurrences(tx, {
    ...{ category: 'consultation', endsAfter: now },
    until: localDay({ at: new Date(now.getTime() + day), timeZone }),
  });
  const own = dates.filter(
    ({ state, organisation }) =>
      state === 'scheduled' && person.organisationIds.includes(organisation?.id ?? ''),
  );
  const counts = await countAppointments(
    tx,
    own.map(({ id }) => id),
  );
  return own.flatMap(({ id, eventId, startsOn, startsAt }) => {
    const count = counts.get(id) ?? 0;
    if (count === 0) return [];
    const date = formatDate({ date: startsOn, style: 'shortDate', locale });
    const text = officeMessages.in(locale)('office.due.host', { date, count });
    const path = `/team/buero/sprechstunden/${eventId}`;
    return [{ text, path, isLate: false, dueAt: startsAt }];
  });
}

/** How many come by appointment today: whoever is in the office lets them in. */
async function dueVisitors(tx: Tx, { command, locale }: DueCircumstances): Promise<DueItem[]> {
  const { now, timeZone } = command;
  const today = localDay({ at: now, timeZone });
  const filter = { category: 'consultation', from: today, until: today, endsAfter: now } as const;
  const dates = (await listOccurrences(tx, filter)).filter(({ state }) => state === 'scheduled');
  const counts = await countAppointments(
    tx,
    dates.map(({ id }) => id),
  );
  const count = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const [first] = dates;
  if (!first || count === 0) return [];
  const text = officeMessages.in(locale)('office.due.visitors', { count });
  return [{ text, path: '/team/buero/sprechstunden', isLate: false, dueAt: first.startsAt }];
}

/** Those of the ones who took them, and for the coordination all: others could not call, for they see no number. */
async function dueConcerns(
  tx: Tx,
  { command, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const { now, timeZone } = command;
  const today = localDay({ at: now, timeZone });
  const until = localDay({ at: new Date(now.getTime() + daysAhead), timeZone });
  const open = await listOpenConcerns(tx, { person });
  return open
    .filter(({ followUpOn, hasContact }) => followUpOn <= until && !hasContact)
    .map(({ followUpOn, category, contact }) => {
      const isLate = followUpOn < today;
      const kind = contact ? 'call_back' : 'follow_up';
      const text = officeMessages.in(locale)(`office.due.${kind}${isLate ? '_late' : ''}`, {
        date: formatDate({ date: followUpOn, style: 'shortDate', locale }),
        category: concernMessages.in(locale)(`office.category.${category}`),
      });
      return { text, path: '/team/buero/anliegen', isLate, dueAt: `${followUpOn}T12:00:00.000Z` };
    });
}

/** What was left for somebody by name is always told; the rest is read on the day of an office hour. */
async function dueNotes(
  tx: Tx,
  {
    circumstances: { person, locale },
    isOpenToday,
  }: { circumstances: DueCircumstances; isOpenToday: boolean },
): Promise<DueItem[]> {
  const t = handoverMessages.in(locale);
  const notes = await listOpenNotes(tx);
  const item = (text: string): DueItem => ({
    ...{ text, path: '/team/buero/uebergabe', isLate: false, dueAt: null },
  });
  const own = notes.filter(({ answers }) => answers === person.id);
  const count = notes.filter(({ answers }) => answers === null).length;
  return [
    ...own.map(({ message }) => item(t('office.handover.due_own', { message: short(message) }))),
    ...(isOpenToday && count === 1 ? [item(t('office.handover.due_one'))] : []),
    ...(isOpenToday && count > 1 ? [item(t('office.handover.due', { count }))] : []),
  ];
}

async function dueGuide(
  tx: Tx,
  { command: { now }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  if (!person.roles.includes('coordination')) return [];
  const t = guideMessages.in(locale);
  const guide = await listGuide(tx);
  const count = guide.filter(({ checkedAt }) => isStale({ checkedAt, now })).length;
  if (count === 0) return [];
  const text = count === 1 ? t('office.guide.stale_one') : t('office.guide.stale_count', { count });
  return [{ text, path: '/team/buero/wegweiser', isLate: false, dueAt: null }];
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
