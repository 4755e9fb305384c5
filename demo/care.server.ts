import { addDays, daysBetween, instantOf, localDay, weekdayOf } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { ThingDetails } from '#modules/care/index.ts';
import {
  createRound,
  createSponsor,
  createThing,
  logCare,
  reportCareDamage,
} from '#modules/care/server.ts';
import { addDuty, addStanding } from '#modules/duties/server.ts';
import { codeOfPlace, createPlace } from '#modules/places/server.ts';
import { listMembers } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { baskets, hangs, otherThings, sponsors } from './care.ts';
import { latestOn } from './days.ts';
import { district } from './who-and-where.ts';

/**
 * The 14 baskets with the season until today: watered four times a week, the last time not all of them. In winter they
 * are taken down, and the season that was is still told.
 */
export async function hangBaskets(
  tx: Tx,
  { command, eventIds }: { command: Command; eventIds: Map<string, string> },
): Promise<void> {
  const today = localDay({ at: command.now, timeZone: command.timeZone });
  const mountedOn = latestOn({ day: today, monthDay: hangs.from });
  const last = `${mountedOn.slice(0, 4)}-${hangs.until}`;
  const takenDownOn = today > last ? addDays({ date: last, days: 1 }) : null;
  const thingIds: string[] = [];
  for (const [at, { where, position, plant }] of baskets.entries()) {
    const details = basket({ number: String(at + 1), where, plant, mountedOn, takenDownOn });
    thingIds.push(await add(tx, { command, details, position }));
  }
  await waterSeason(tx, { command, thingIds, mountedOn, until: takenDownOn ?? today });
  await addOthers(tx, { command });
  await addSponsors(tx, { command, thingIds, mountedOn });
  const damaged = thingIds[11]!;
  const text = 'Der Haken quietscht, die Kette ist an einer Stelle rostig.';
  await reportCareDamage(tx, { command, id: newId(), thingId: damaged, text });
  await planRounds(tx, { command, thingIds, eventIds });
}

function basket({
  number,
  where,
  ...known
}: Pick<ThingDetails, 'number' | 'plant' | 'mountedOn' | 'takenDownOn'> & {
  where: string;
}): ThingDetails {
  return {
    ...{ kind: 'basket', number, name: `Blumenampel ${number}: ${where}`, pictureId: null },
    ...known,
    permission: 'Beispiel: Stadt Kamen, Straßenbeleuchtung',
    permittedUntil: null,
    waterSource: Number(number) <= 8 ? 'Wasserhahn am Stadtteilbüro' : 'Zisterne am Brunnen',
    winterStorage: 'Keller des Stadtteilbüros',
    costCents: 8500,
  };
}

async function add(
  tx: Tx,
  {
    command,
    details,
    position,
  }: {
    command: Command;
    details: ThingDetails;
    position: { latitude: number; longitude: number } | null;
  },
): Promise<string> {
  const { latitude = null, longitude = null } = position ?? {};
  const placeId = await createPlace(tx, {
    ...command,
    ...{ name: details.name, street: '', postalCode: district.postalCode ?? '' },
    ...{ town: district.town, access: {}, exclusive: false, venue: false, latitude, longitude },
  });
  const id = await createThing(tx, { command, placeId, details });
  await codeOfPlace(tx, { command, placeId });
  return id;
}

/** Mondays, Wednesdays, Fridays and Sundays at half past six in the evening, in the name of whoever entered it. */
async function waterSeason(
  tx: Tx,
  {
    command,
    thingIds,
    mountedOn,
    until,
  }: { command: Command; thingIds: string[]; mountedOn: string; until: string },
): Promise<void> {
  const days = daysBetween({ from: mountedOn, until });
  for (let ago = days; ago >= 1; ago -= 1) {
    const date = addDays({ date: until, days: -ago });
    if (!['MO', 'WE', 'FR', 'SU'].includes(weekdayOf(date))) continue;
    const at = new Date(instantOf({ local: `${date}T18:30`, timeZone: command.timeZone }));
    // On the last days two did not get round to all of them.
    const there = ago <= 2 ? thingIds.slice(0, 9) : thingIds;
    await logCare(tx, {
      command: { ...command, now: at },
      entries: there.map((thingId) => ({
        ...{ id: newId(), thingId, what: 'watered', litres: 10, at },
      })),
      tapId: newId(),
    });
  }
  const checked = new Date(command.now.getTime() - 20 * 86_400_000);
  await logCare(tx, {
    command: { ...command, now: checked },
    entries: thingIds.map((thingId) => ({
      ...{ id: newId(), thingId, what: 'checked', litres: null, at: checked },
    })),
  });
}

async function addOthers(tx: Tx, { command }: { command: Command }): Promise<void> {
  for (const { name, kind, checkedBefore } of otherThings) {
    const none = { pictureId: null, plant: '', mountedOn: null, takenDownOn: null };
    const unknown = { permission: '', permittedUntil: null, waterSource: '', winterStorage: '' };
    const details = { ...none, ...unknown, kind, number: '', name, costCents: null };
    const thingId = await add(tx, { command, details, position: null });
    const at = new Date(command.now.getTime() - checkedBefore * 86_400_000);
    await logCare(tx, {
      command: { ...command, now: at },
      entries: (['cleaned', 'checked'] as const).map((what) => ({
        ...{ id: newId(), thingId, what, litres: null, at },
      })),
    });
  }
}

async function addSponsors(
  tx: Tx,
  { command, thingIds, mountedOn }: { command: Command; thingIds: string[]; mountedOn: string },
): Promise<void> {
  for (const { basket: number, kind, name, isShown, euro } of sponsors) {
    await createSponsor(tx, {
      command,
      details: {
        ...{ thingId: thingIds[number - 1]!, kind, name, isShown, amountCents: euro * 100 },
        ...{ street: 'Beispielstraße 2', town: '59174 Kamen', mail: 'pate@example.org' },
        ...{ fromOn: mountedOn, untilOn: addDays({ date: mountedOn, days: 364 }) },
      },
    });
  }
}

/** The two groups in turn: each has dates of its own in the calendar, and somebody who comes as a rule. */
async function planRounds(
  tx: Tx,
  {
    command,
    thingIds,
    eventIds,
  }: { command: Command; thingIds: string[]; eventIds: Map<string, string> },
): Promise<void> {
  const members = await listMembers(tx, { now: command.now });
  const idOf = (name: string) => members.find((one) => one.name === name)?.id ?? '';
  const events = ['Gießdienst Rund ums Dorf', 'Gießdienst Naturfreunde'];
  const who = [idOf('Klaus Muster'), idOf('Helga Musterfrau')];
  const found = events.map((title) => eventIds.get(title) ?? '');
  for (const [at, eventId] of found.entries()) {
    const dutyId = newId();
    const name = { de: 'Gießdienst', en: 'Watering' };
    const details = { name, kind: 'watering' as const, needed: 1, skills: [], part: null };
    await addDuty(tx, { command, id: dutyId, eventId, details });
    const [first] = await listOccurrences(tx, { eventId, for: 'team', limit: 1 });
    if (!first) continue;
    const fromOn = localDay({ at: new Date(first.startsAt), timeZone: command.timeZone });
    const standing = { id: newId(), personId: who[at]!, fromOn, untilOn: null };
    await addStanding(tx, {
      ...{ command, dutyId, standing: { ...standing, rhythm: { everyWeeks: 1 } } },
    });
  }
  const round = { name: 'Ortsmitte, alle 14', litres: 10, thingIds, eventIds: found };
  await createRound(tx, { command, details: round });
}
