import { beforeEach, describe, expect, it } from 'vitest';
import { cancelOccurrence, createEvent, restoreOccurrence } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  addAbsence,
  addDuty,
  addStanding,
  answerAsk,
  cancelAndSearch,
  changeDuty,
  changeChoices,
  findAsk,
  findProgress,
  findShift,
  goOnAsking,
  listShifts,
  makeMessageLink,
  noteOrigin,
  openSearch,
  takeShift,
} from '../server.ts';
import { standInTick } from './tick.server.ts';

useDatabase();

const start = new Date('2026-11-29T12:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

let command: Command;
let shiftId: string;
/** Who had the duty, then those who may be asked. */
let people: { personId: string; address: string }[];

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: start }));
  people = [];
  for (let at = 0; at < 4; at += 1) people.push(await makePerson({ command, role: 'volunteer' }));
  await within(async (tx) => {
    await noteOrigin(tx, { districtId: command.districtId, origin: 'https://ort.example' });
    const series = [
      seriesDetails({ localStart: '2026-12-01T10:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' }),
    ];
    const event = { command, details: eventDetails(), status: 'published' as const, series };
    const { id: eventId } = await createEvent(tx, event);
    const dutyId = newId();
    const details = {
      ...{ name: { de: 'Bürodienst' }, kind: 'office' as const, needed: 1, skills: [], part: null },
    };
    await addDuty(tx, { command, id: dutyId, eventId, details });
    const standing = {
      ...{ id: newId(), personId: people[0]!.personId, fromOn: '2026-12-01', untilOn: null },
      rhythm: { everyWeeks: 1 },
    };
    await addStanding(tx, { command, dutyId, standing });
    for (const { personId } of people) {
      const choices = { skills: [], standsInFor: ['office' as const], showsHours: false };
      await changeChoices(tx, { command, personId, version: 0, choices });
    }
    shiftId = (await listShifts(tx, { eventId }))[0]!.id;
  });
});

interface MailRow {
  to_address: string;
  subject: string;
  text_body: string | null;
  purpose: string;
  created_at: Date;
}

const mails = (purpose = 'duty-stand-in') =>
  within((tx) =>
    tables<{ mail: MailRow }>(tx)
      .selectFrom('mail')
      .select(['to_address', 'text_body', 'subject'])
      .where('purpose', '=', purpose)
      .orderBy('created_at')
      .execute(),
  );

/** Who was asked by mail, in that order, as indexes of `people`. */
const asked = async () =>
  (await mails()).map((mail) => people.findIndex(({ address }) => address === mail.to_address));

const tokenIn = (text: string | null | undefined) =>
  /\/dienste\/ja\/([\w-]+)/.exec(text ?? '')?.[1] ?? '';
const idOf = (at: number) => people[at]!.personId;
const cannot = () => within((tx) => cancelAndSearch(tx, { command, shiftId, personId: idOf(0) }));
const tick = (now: Date) => within((tx) => goOnAsking(tx, { districtId: command.districtId, now }));
const say = (answer: 'yes' | 'no', { at, now = start }: { at: number; now?: Date }) =>
  within((tx) =>
    answerAsk(tx, {
      ...{ command: { ...command, now }, shiftId, personId: idOf(at), answer, via: 'mail' },
    }),
  );
const namesOn = async () => (await within((tx) => findShift(tx, shiftId)))!.people;
const stateOf = async () => {
  const shift = (await within((tx) => findShift(tx, shiftId)))!;
  return within((tx) => findProgress(tx, { shift, now: start }));
};

describe('"Ich kann nicht"', () => {
  it('asks the first at once, the next when the time is over, and nobody twice', async () => {
    await cannot();
    expect(await asked()).toHaveLength(1);
    await tick(minutes(119));
    expect(await asked()).toHaveLength(1);
    await tick(minutes(120));
    await tick(minutes(120));
    expect(await asked()).toHaveLength(2);
    await tick(minutes(240));
    await tick(minutes(360));
    await tick(minutes(480));
    expect(new Set(await asked())).toEqual(new Set([1, 2, 3]));
    expect(await asked()).toHaveLength(3);
  });

  it('is heard too where enough are there without them, and then nobody is asked', async () => {
    const other = { command, shiftId, personId: idOf(1), via: 'coordination' as const };
    const duty = (await within((tx) => findShift(tx, shiftId)))!;
    const two = { name: { de: 'Bürodienst' }, kind: 'office' as const, skills: [], part: null };
    const change = (needed: number, version: number) =>
      within((tx) =>
        changeDuty(tx, { command, id: duty.dutyId, version, details: { ...two, needed } }),
      );
    await change(2, 1);
    await within((tx) => takeShift(tx, other));
    await change(1, 2);
    await cannot();
    expect((await namesOn()).map(({ personId }) => personId)).toEqual([idOf(1)]);
    expect(await asked()).toEqual([]);
  });

  it('asks the next at once after a no, and tells when nobody is left', async () => {
    await cannot();
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await stateOf())?.isExhausted).toBe(false);
      await say('no', { at: (await asked()).at(-1)! });
    }
    expect(await asked()).toHaveLength(3);
    expect((await stateOf())?.isExhausted).toBe(true);
  });

  it('gives it to the first who says yes, and tells the others that it is settled', async () => {
    await cannot();
    await tick(minutes(120));
    const [first, second] = await asked();
    await say('yes', { at: second!, now: minutes(130) });
    expect((await namesOn()).map(({ personId }) => personId)).toEqual([idOf(second!)]);
    const told = await mails('duty-settled');
    expect(told.map((mail) => mail.to_address).toSorted()).toEqual(
      [people[0]!.address, people[first!]!.address].toSorted(),
    );
    await expect(say('yes', { at: first!, now: minutes(131) })).rejects.toMatchObject({
      code: 'settled',
    });
    expect((await stateOf())?.state).toBe('settled');
    await tick(minutes(600));
    expect(await asked()).toHaveLength(2);
  });

  it('of two who press yes in the same moment, one has it', async () => {
    await cannot();
    await tick(minutes(120));
    const [first, second] = await asked();
    const tried = await Promise.allSettled([
      say('yes', { at: first!, now: minutes(130) }),
      say('yes', { at: second!, now: minutes(130) }),
    ]);
    expect(tried.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await namesOn()).toHaveLength(1);
  });

  it('asks faster where it begins soon', async () => {
    const soon = new Date('2026-12-01T08:00:00Z');
    await within((tx) =>
      cancelAndSearch(tx, { command: { ...command, now: soon }, shiftId, personId: idOf(0) }),
    );
    await tick(new Date(soon.getTime() + 19 * 60_000));
    expect(await asked()).toHaveLength(1);
    await tick(new Date(soon.getTime() + 20 * 60_000));
    expect(await asked()).toHaveLength(2);
  });

  it('asks nobody who is away', async () => {
    const days = { fromOn: '2026-12-01', untilOn: '2026-12-01' };
    await within((tx) => addAbsence(tx, { command, id: newId(), personId: idOf(1), ...days }));
    await cannot();
    await tick(minutes(120));
    await tick(minutes(240));
    expect((await asked()).toSorted()).toEqual([2, 3]);
  });

  it('tells those who decide by mail when nobody is left to ask, once for a search', async () => {
    const chief = await makePerson({ command, role: 'coordination' });
    const told = async () => (await mails('duty-exhausted')).map((mail) => mail.to_address);
    await cannot();
    for (const at of [1, 2, 3]) {
      expect(await told()).toEqual([]);
      await say('no', { at: (await asked()).at(-1) ?? at });
    }
    await tick(minutes(1));
    expect(await told()).toEqual([chief.address]);
    const [mail] = await mails('duty-exhausted');
    expect(mail?.text_body).toContain(`https://ort.example/team/dienste/${shiftId}`);
    // Somebody more can be asked, and cannot either: that is no news.
    const { personId } = await makePerson({ command, role: 'volunteer' });
    const choices = { skills: [], standsInFor: ['office' as const], showsHours: false };
    await within((tx) => changeChoices(tx, { command, personId, version: 0, choices }));
    for (const minute of [2, 200, 400]) await tick(minutes(minute));
    expect(await asked()).toHaveLength(4);
    expect(await told()).toEqual([chief.address]);
  });

  it('waits while the date is called off, and goes on when it is back', async () => {
    await cannot();
    const { occurrenceId } = (await within((tx) => findShift(tx, shiftId)))!;
    await within((tx) =>
      cancelOccurrence(tx, { command, id: occurrenceId, sequence: 0, reason: {} }),
    );
    await tick(minutes(120));
    expect(await asked()).toHaveLength(1);
    await within((tx) => restoreOccurrence(tx, { command, id: occurrenceId, reason: {} }));
    await tick(minutes(121));
    expect((await stateOf())?.state).toBe('open');
    expect(await asked()).toHaveLength(2);
  });

  it('asks nobody again who was asked before, when who stood in cannot either', async () => {
    await cannot();
    const [first] = await asked();
    await say('yes', { at: first! });
    const now = minutes(10);
    await within((tx) =>
      cancelAndSearch(tx, { command: { ...command, now }, shiftId, personId: idOf(first!) }),
    );
    await tick(minutes(200));
    await tick(minutes(400));
    const all = await asked();
    expect(all).toHaveLength(3);
    expect(new Set(all).size).toBe(3);
  });
});

describe('the link', () => {
  it('of a mail says of which shift and whose it is, and looking changes nothing', async () => {
    await cannot();
    const [mail] = await mails();
    const token = tokenIn(mail?.text_body);
    const ask = await within((tx) => findAsk(tx, token));
    expect(ask).toMatchObject({ personId: idOf((await asked())[0]!), answer: null });
    expect(ask?.shift.id).toBe(shiftId);
    expect(await namesOn()).toEqual([]);
    expect(await within((tx) => findAsk(tx, 'unbekannt'))).toBeNull();
  });

  it('of a message does not know who has it; each that was made holds', async () => {
    await cannot();
    const tokens = [
      await within((tx) => makeMessageLink(tx, { command, shiftId })),
      await within((tx) => makeMessageLink(tx, { command, shiftId })),
    ];
    for (const token of tokens) {
      expect(await within((tx) => findAsk(tx, token))).toMatchObject({ personId: null });
    }
  });
});

it('by telephone is entered who was reached and who was not, by whoever is there', async () => {
  await cannot();
  const enter = (answer: 'no' | 'unreached' | 'yes', at: number) =>
    within((tx) => answerAsk(tx, { command, shiftId, personId: idOf(at), answer, via: 'phone' }));
  const [mailed] = await asked();
  const [a, b] = [1, 2, 3].filter((one) => one !== mailed);
  await enter('unreached', a!);
  await enter('yes', b!);
  expect((await namesOn()).map(({ personId, via }) => [personId, via])).toEqual([
    [idOf(b!), 'phone'],
  ]);
  const calls = (await stateOf())!.calls;
  expect(Object.fromEntries(calls.map((call) => [call.personId, call.answer]))).toEqual({
    [idOf(mailed!)]: null,
    [idOf(a!)]: 'unreached',
    [idOf(b!)]: 'yes',
  });
});

it('is looked for each minute where there is a search, and nowhere else', async () => {
  const districts = async (count: number) => {
    if (!('districts' in standInTick)) throw new Error('It looks district by district.');
    return (await standInTick.districts(minutes(count))).includes(command.districtId);
  };
  expect(await districts(1)).toBe(false);
  await cannot();
  expect(await districts(1)).toBe(true);
  await tick(minutes(1));
  expect(await districts(1)).toBe(false);
  expect(await districts(2)).toBe(true);
  const [first] = await asked();
  await say('yes', { at: first!, now: minutes(2) });
  await tick(minutes(2));
  expect(await districts(600)).toBe(false);
});

it('where nobody is needed no search is opened', async () => {
  await expect(within((tx) => openSearch(tx, { command, shiftId }))).rejects.toMatchObject({
    code: 'settled',
  });
});
