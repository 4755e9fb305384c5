import type { Shift } from '#modules/duties/index.ts';
import { listDuties, listShifts } from '#modules/duties/server.ts';
import { findEvents } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale, type Locale } from '#platform/i18n/index.ts';
import type { Round } from './round.ts';

/** Who waters on a round, from a local date on, the soonest first: what the rota says, and no word of its own. */
export async function listWatering(
  tx: Tx,
  { round, from, until }: { round: Pick<Round, 'eventIds'>; from: string; until: string },
): Promise<Shift[]> {
  const found: Shift[] = [];
  for (const eventId of round.eventIds) {
    found.push(...(await listShifts(tx, { eventId, from, until })));
  }
  return found
    .filter(({ kind, isOn, isDraft }) => kind === 'watering' && isOn && !isDraft)
    .toSorted((a, b) => (a.startsAt < b.startsAt ? -1 : 1));
}

/** Events at which somebody is put down for watering, to choose from. */
export async function wateringEvents(
  tx: Tx,
  locale: Locale,
): Promise<{ value: string; text: string }[]> {
  const ids = (await listDuties(tx)).flatMap(({ kind, eventId }) =>
    kind === 'watering' ? [eventId] : [],
  );
  const events = await findEvents(tx, ids);
  return [...events.values()]
    .filter(({ deletedAt }) => deletedAt === null)
    .map(({ id, title }) => ({ value: id, text: inLocale(title, locale) }));
}
