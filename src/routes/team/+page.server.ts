import { editsEverything, localDay, visibleOrganisations } from '#modules/calendar/index.ts';
import {
  listEvents,
  type ListedEvent,
  listHeldByOthers,
  listOccurrences,
  listSeenOccurrences,
} from '#modules/calendar/server.ts';
import { dutyMessages, isOnShift, type Shift } from '#modules/duties/index.ts';
import { listShifts } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import type { DueItem } from '#platform/module.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { modules } from '../../modules.server.ts';
import { rowOfEvent, rowOfOccurrence, type Row } from './event-rows.server.ts';
import type { PageServerLoad } from './$types.js';

const day = 86_400_000;
/** So many days ahead it is marked where one helps. */
const ownDays = 42;

/** "Heute": what waits for this person, what is on, what comes. */
export const load: PageServerLoad = async ({ locals }) => {
  const person = personOf(locals);
  const isTeam = editsEverything(person);
  const mayWrite = isTeam || person.roles.includes('delegate');
  return inDistrict(districtOf(locals).id, async (tx) => {
    const own = await ownShifts(tx, locals);
    const now = await onNow(tx, locals);
    const on = now.map((occurrence) => {
      const isOwn = own.some(({ occurrenceId }) => occurrenceId === occurrence.id);
      return marked({ row: rowOfOccurrence({ occurrence, locals }), isOwn, locals });
    });
    // What stands above need not stand below too.
    const besides = new Set(now.flatMap(({ id, eventId }) => [id, eventId]));
    return {
      mayWrite,
      isDelegate: mayWrite && !isTeam,
      due: await dueOf(tx, locals),
      on,
      next: mayWrite
        ? await ownNext(tx, { locals, besides, own })
        : await publicNext(tx, { locals, besides }),
      held: mayWrite && !isTeam ? await heldByOthers(tx, locals) : [],
      changed: mayWrite ? await lastChanged(tx, locals) : [],
    };
  });
};

/** What is late comes first, then by date; what has no date comes last. */
async function dueOf(tx: Tx, locals: App.Locals): Promise<DueItem[]> {
  const { locale } = locals;
  const circumstances = { command: commandOf(locals), person: personOf(locals), locale };
  const items: DueItem[] = [];
  for (const module of modules) items.push(...((await module.due?.(tx, circumstances)) ?? []));
  const rank = ({ isLate, dueAt }: DueItem) => `${isLate ? 0 : 1} ${dueAt ?? '9'}`;
  return items
    .toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1))
    .map((item) => ({ ...item, path: localPath(locale, item.path) }));
}

/** Where whoever looks is put down: not of drafts, which may never come. */
async function ownShifts(tx: Tx, locals: App.Locals): Promise<Shift[]> {
  const { id: personId } = personOf(locals);
  const { timeZone } = districtOf(locals);
  const until = localDay({ at: new Date(locals.now.getTime() + ownDays * day), timeZone });
  const shifts = await listShifts(tx, { endsAfter: locals.now, until, personId });
  return shifts.filter((shift) => shift.isOn && !shift.isDraft && isOnShift(shift, personId));
}

/** Somebody helps there: it is the first thing that they look for. */
function marked({ row, isOwn, locals }: { row: Row; isOwn: boolean; locals: App.Locals }): Row {
  if (!isOwn) return row;
  const text = dutyMessages.in(locals.locale)('duties.badge.own');
  return { ...row, badges: [{ text, kind: 'success' }, ...row.badges] };
}

async function onNow(tx: Tx, locals: App.Locals) {
  const { timeZone } = districtOf(locals);
  const { now } = locals;
  const occurrences = await listSeenOccurrences(tx, {
    editor: personOf(locals),
    statuses: ['published', 'tentative', 'cancelled'],
    from: localDay({ at: now, timeZone }),
    until: localDay({ at: new Date(now.getTime() + day), timeZone }),
    endsAfter: now,
    limit: 60,
  });
  return occurrences.filter(({ state }) => state !== 'skipped').slice(0, 20);
}

async function ownNext(
  tx: Tx,
  {
    locals,
    besides,
    own,
  }: { locals: App.Locals; besides: ReadonlySet<string>; own: readonly Shift[] },
) {
  const organisationIds = visibleOrganisations(personOf(locals));
  const events = await listEvents(tx, {
    now: locals.now,
    over: false,
    statuses: ['published', 'tentative'],
    limit: 5 + besides.size,
    ...(organisationIds && { organisationIds }),
  });
  return events
    .filter(({ id }) => !besides.has(id))
    .slice(0, 5)
    .map((event) =>
      marked({ row: rowOfEvent({ event, locals }), isOwn: isNextOwn({ event, own }), locals }),
    );
}

/** Whether they help at the date that is shown of it. */
function isNextOwn({ event, own }: { event: ListedEvent; own: readonly Shift[] }): boolean {
  return own.some(
    ({ eventId, day: on, timeZone }) =>
      eventId === event.id &&
      event.nextStart !== null &&
      on === localDay({ at: new Date(event.nextStart), timeZone }),
  );
}

async function publicNext(
  tx: Tx,
  { locals, besides }: { locals: App.Locals; besides: ReadonlySet<string> },
) {
  const limit = 5 + besides.size;
  const occurrences = await listOccurrences(tx, { endsAfter: locals.now, limit });
  const further = occurrences.filter(({ id }) => !besides.has(id)).slice(0, 5);
  return further.map((occurrence) =>
    rowOfOccurrence({ occurrence: { ...occurrence, sight: 'public', isBooking: false }, locals }),
  );
}

/** Days that other groups have in mind, so that one's own does not meet them. */
async function heldByOthers(tx: Tx, locals: App.Locals) {
  const held = await listHeldByOthers(tx, { editor: personOf(locals), now: locals.now });
  return held.slice(0, 3).map((occurrence) => rowOfOccurrence({ occurrence, locals }));
}

async function lastChanged(tx: Tx, locals: App.Locals) {
  const organisationIds = visibleOrganisations(personOf(locals));
  const events = await listEvents(tx, {
    now: locals.now,
    order: 'changed',
    limit: 4,
    ...(organisationIds && { organisationIds }),
  });
  return events.map((event) => rowOfEvent({ event, locals, says: 'changed' }));
}
