import { localDay } from '#modules/calendar/index.ts';
import {
  addAbsence,
  addDuty,
  addStanding,
  cancelAndSearch,
  changeChoices,
  listShifts,
  noteOrigin,
  settleDuties,
} from '#modules/duties/server.ts';
import { listMembers } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { addDays, onOrAfter, weekday } from './days.ts';
import { exampleOrigin, hasServer } from './origin.server.ts';

/** So long it has been written down who is in the office: there are hours to look back on. */
const weeksBack = 8;

/**
 * The Tuesday morning: two are needed, two take turns, and the coordination comes once a month. So there is a free
 * place now and then. Somebody will be on holiday, and for one morning a stand-in is looked for.
 */
export async function staffOffice(
  tx: Tx,
  { command, eventIds }: { command: Command; eventIds: Map<string, string> },
): Promise<void> {
  const { districtId, now, timeZone } = command;
  const today = localDay({ at: now, timeZone });
  const before = { ...command, now: new Date(now.getTime() - weeksBack * 7 * 86_400_000) };
  const first = onOrAfter({
    day: addDays({ day: today, days: -7 * weeksBack }),
    weekday: weekday.tuesday,
  });
  await noteOrigin(tx, { districtId, origin: exampleOrigin() });
  const members = await listMembers(tx, { now });
  const idOf = (name: string) => members.find((one) => one.name === name)?.id ?? '';
  const [renate, klaus, helga] = ['Renate Beispiel', 'Klaus Muster', 'Helga Musterfrau'].map(idOf);
  if (!renate || !klaus || !helga) throw new Error('Somebody of the example is missing.');
  const dutyId = newId();
  const eventId = eventIds.get('Stadtteilbüro geöffnet') ?? '';
  const name = { de: 'Bürodienst', en: 'Office duty' };
  const office = { name, kind: 'office' as const, needed: 2, skills: [], part: null };
  await addDuty(tx, { command: before, id: dutyId, eventId, details: office });
  const second = addDays({ day: first, days: 7 });
  const standings = [
    { personId: klaus, fromOn: first, rhythm: { everyWeeks: 2 } },
    { personId: helga, fromOn: second, rhythm: { everyWeeks: 2 } },
    { personId: renate, fromOn: first, rhythm: { nth: [1] } },
  ];
  for (const one of standings) {
    const standing = { ...one, id: newId(), untilOn: null };
    await addStanding(tx, { command: before, dutyId, standing });
  }
  for (const personId of [renate, klaus, helga]) {
    const choices = { skills: [], standsInFor: ['office' as const], showsHours: true };
    await changeChoices(tx, { command: { ...command, personId }, personId, version: 0, choices });
  }
  const away = onOrAfter({ day: addDays({ day: today, days: 24 }), weekday: weekday.tuesday });
  const days = { fromOn: away, untilOn: addDays({ day: away, days: 10 }) };
  await addAbsence(tx, { command, id: newId(), personId: helga, ...days });
  await helpAtMaifeier(tx, { command, eventIds });
  await settleDuties(tx, { command, dutyIds: 'all' });
  // With a mail server somebody of the example would get a mail.
  if (!hasServer()) await lookForStandIn(tx, { command, eventId, personId: klaus, today });
}

async function helpAtMaifeier(
  tx: Tx,
  { command, eventIds }: { command: Command; eventIds: Map<string, string> },
): Promise<void> {
  const eventId = eventIds.get('Maifeier');
  if (!eventId) return;
  const details = {
    ...{ name: { de: 'Aufbau', en: 'Setting up' }, kind: 'helper' as const, needed: 4 },
    ...{ skills: ['heavy' as const], part: { startsAfter: -120, lasts: 120 } },
  };
  await addDuty(tx, { command, id: newId(), eventId, details });
}

/** The first morning that is more than a week ahead and has them alone: the coordination can be asked. */
async function lookForStandIn(
  tx: Tx,
  {
    command,
    eventId,
    personId,
    today,
  }: { command: Command; eventId: string; personId: string; today: string },
): Promise<void> {
  const from = addDays({ day: today, days: 8 });
  const [shift] = (await listShifts(tx, { eventId, from, personId })).filter(
    ({ isOn, people }) => isOn && people.length === 1,
  );
  if (!shift) return;
  const theirs = { ...command, personId };
  await cancelAndSearch(tx, { command: theirs, shiftId: shift.id, personId });
}
