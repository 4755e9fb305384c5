import { editsEverything, localDay, visibleOrganisations } from '#modules/calendar/index.ts';
import {
  listEvents,
  listHeldByOthers,
  listOccurrences,
  listSeenOccurrences,
} from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import type { DueItem } from '#platform/module.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { modules } from '../../modules.server.ts';
import { rowOfEvent, rowOfOccurrence } from './event-rows.server.ts';
import type { PageServerLoad } from './$types.js';

const day = 86_400_000;

/** "Heute": what waits for this person, what is on, what comes. */
export const load: PageServerLoad = async ({ locals }) => {
  const person = personOf(locals);
  const isTeam = editsEverything(person);
  const mayWrite = isTeam || person.roles.includes('delegate');
  return inDistrict(districtOf(locals).id, async (tx) => {
    const on = await onNow(tx, locals);
    return {
      mayWrite,
      isDelegate: mayWrite && !isTeam,
      due: await dueOf(tx, locals),
      on,
      next: mayWrite ? await ownNext(tx, locals) : await publicNext(tx, locals),
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
  return occurrences
    .filter(({ state }) => state !== 'skipped')
    .slice(0, 20)
    .map((occurrence) => rowOfOccurrence({ occurrence, locals }));
}

async function ownNext(tx: Tx, locals: App.Locals) {
  const organisationIds = visibleOrganisations(personOf(locals));
  const events = await listEvents(tx, {
    now: locals.now,
    over: false,
    statuses: ['published', 'tentative'],
    limit: 5,
    ...(organisationIds && { organisationIds }),
  });
  return events.map((event) => rowOfEvent({ event, locals }));
}

async function publicNext(tx: Tx, locals: App.Locals) {
  const occurrences = await listOccurrences(tx, { endsAfter: locals.now, limit: 5 });
  return occurrences.map((occurrence) =>
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
