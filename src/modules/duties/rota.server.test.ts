import { beforeEach, describe, expect, it } from 'vitest';
import { cancelOccurrence, createEvent } from '#modules/calendar/server.ts';
import { findMember, leave } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { dueInDuties } from './due.server.ts';
import type { Shift } from './index.ts';
import {
  addDuty,
  addStanding,
  answerSwap,
  changeChoices,
  changeDutySettings,
  correctMinutes,
  countAble,
  countHours,
  enterAfterwards,
  enterServed,
  findDutySettings,
  findOwnLink,
  findReminded,
  findShift,
  listShifts,
  listSwaps,
  makeOwnLink,
  onDutyNow,
  proposeSwap,
  remindOfTomorrow,
  noteOrigin,
  cancelAndSearch,
  settleDuties,
  takeShift,
} from './server.ts';
import { forgetDutiesTick } from './forget.server.ts';

useDatabase();

const start = new Date('2026-11-29T12:00:00Z');
let command: Command;
let eventId: string;
let dutyId: string;
let people: { personId: string; address: string }[];
let shifts: Shift[];

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const idOf = (at: number) => people[at]!.personId;
const at = (iso: string): Command => ({ ...command, now: new Date(iso) });
const take = (shift: Shift, person: number) =>
  within((tx) =>
    takeShift(tx, { command, shiftId: shift.id, personId: idOf(person), via: 'self' }),
  );
const shiftNow = (shift: Shift) => within(async (tx) => (await findShift(tx, shift.id))!);

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: start }));
  people = [];
  for (const role of ['volunteer', 'volunteer', 'coordination'] as const) {
    people.push(await makePerson({ command, role }));
  }
  dutyId = newId();
  await within(async (tx) => {
    const series = [
      seriesDetails({
        ...{ localStart: '2026-12-01T10:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' },
        durationMinutes: 120,
      }),
    ];
    const event = { command, details: eventDetails(), status: 'published' as const, series };
    eventId = (await createEvent(tx, event)).id;
    const details = {
      ...{ name: { de: 'Bürodienst' }, kind: 'office' as const, needed: 2, skills: [], part: null },
    };
    await addDuty(tx, { command, id: dutyId, eventId, details });
    shifts = await listShifts(tx, { eventId, until: '2026-12-31' });
  });
});

describe('the reminder', () => {
  const mailed = () =>
    within((tx) =>
      tables<{ mail: { to_address: string; text_body: string; purpose: string } }>(tx)
        .selectFrom('mail')
        .select(['to_address', 'text_body'])
        .where('purpose', '=', 'duty-reminder')
        .execute(),
    );
  const remind = (iso: string) =>
    within((tx) => remindOfTomorrow(tx, { districtId: command.districtId, now: new Date(iso) }));

  it('comes the evening before, once each, and says with whom', async () => {
    await take(shifts[0]!, 0);
    await take(shifts[0]!, 1);
    await remind('2026-11-29T20:00:00Z');
    await remind('2026-11-30T16:50:00Z');
    expect(await mailed()).toEqual([]);
    await Promise.all([1, 2, 3].map(() => remind('2026-11-30T17:00:00Z')));
    await remind('2026-11-30T22:00:00Z');
    const mails = await mailed();
    expect(mails.map((mail) => mail.to_address).toSorted()).toEqual(
      [people[0]!.address, people[1]!.address].toSorted(),
    );
    expect(mails[0]?.text_body).toContain('Mit Ihnen im Dienst: Person volunteer');
    // As all mails of the district end.
    expect(mails[0]?.text_body).toMatch(/\n\nTeststadtteil \d+$/);
  });

  it('has a link that only asks, and gives the duty back by one press, without signing in', async () => {
    await within((tx) =>
      noteOrigin(tx, { districtId: command.districtId, origin: 'https://ort.example' }),
    );
    await take(shifts[0]!, 0);
    await remind('2026-11-30T17:00:00Z');
    const [mail] = await mailed();
    const [, token = ''] = /ort\.example\/dienste\/absage\/([\w-]+)/.exec(mail!.text_body) ?? [];
    const reminded = () => within((tx) => findReminded(tx, token));
    expect(await reminded()).toMatchObject({ personId: idOf(0), shift: { id: shifts[0]!.id } });
    expect((await shiftNow(shifts[0]!)).people).toHaveLength(1);
    const theirs = { ...at('2026-11-30T18:00:00Z'), personId: idOf(0) };
    const given = { command: theirs, shiftId: shifts[0]!.id, personId: idOf(0) };
    await within((tx) => cancelAndSearch(tx, given));
    // It says so to whoever opens it again.
    expect((await reminded())?.shift.people).toEqual([]);
    const forget = (now: string) =>
      within((tx) =>
        forgetDutiesTick.perDistrict(tx, { districtId: command.districtId, now: new Date(now) }),
      );
    await forget('2026-12-03T16:59:59Z');
    expect(await reminded()).not.toBeNull();
    await forget('2026-12-03T17:00:01Z');
    expect(await reminded()).toBeNull();
  });

  it('is not sent for a date that was called off', async () => {
    await take(shifts[0]!, 0);
    const { occurrenceId } = shifts[0]!;
    await within((tx) =>
      cancelOccurrence(tx, { command, id: occurrenceId, sequence: 0, reason: {} }),
    );
    await remind('2026-11-30T18:00:00Z');
    expect(await mailed()).toEqual([]);
  });
});

describe('the hours', () => {
  const hours = (iso: string) =>
    within((tx) => countHours(tx, { from: '2026-12-01', until: '2026-12-31', now: new Date(iso) }));
  const over = '2026-12-01T11:00:00Z';

  it('count from what took place, as long as planned, until somebody says otherwise', async () => {
    await take(shifts[0]!, 0);
    await take(shifts[1]!, 0);
    expect(await hours('2026-12-01T10:59:00Z')).toEqual([]);
    expect(await hours(over)).toMatchObject([{ personId: idOf(0), minutes: 120, shifts: 1 }]);
    const shiftId = shifts[0]!.id;
    const correct = (minutes: number | null) =>
      within((tx) =>
        correctMinutes(tx, { command: at(over), shiftId, personId: idOf(0), minutes }),
      );
    await correct(150);
    expect(await hours(over)).toMatchObject([{ minutes: 150 }]);
    await correct(0);
    expect(await hours(over)).toEqual([]);
    await correct(null);
    expect(await hours(over)).toMatchObject([{ minutes: 120 }]);
  });

  it('are entered from paper afterwards, also for more than were needed, and not before', async () => {
    const shiftId = shifts[0]!.id;
    const enter = (person: number, iso: string) =>
      within((tx) => enterAfterwards(tx, { command: at(iso), shiftId, personId: idOf(person) }));
    await expect(enter(0, '2026-12-01T09:00:00Z')).rejects.toMatchObject({ code: 'not_yet' });
    for (const person of [0, 1, 2, 2]) await enter(person, over);
    expect((await hours(over)).map(({ minutes }) => minutes)).toEqual([120, 120, 120]);
  });

  it('are entered for all whom the paper names at once, and a time that was told stays', async () => {
    const shiftId = shifts[0]!.id;
    const later = { command: at(over), shiftId };
    await take(shifts[0]!, 0);
    await take(shifts[0]!, 1);
    await within((tx) => correctMinutes(tx, { ...later, personId: idOf(0), minutes: 90 }));
    const named = [0, 1, 2].map(idOf);
    const enter = (...present: number[]) =>
      within((tx) => enterServed(tx, { ...later, named, present: present.map(idOf) }));
    const counted = async () =>
      Object.fromEntries(
        (await hours(over)).map((one) => [named.indexOf(one.personId), one.minutes]),
      );
    await enter(0, 2);
    expect(await counted()).toEqual({ 0: 90, 2: 120 });
    await enter(0, 2);
    expect(await counted()).toEqual({ 0: 90, 2: 120 });
    await enter(1, 2);
    expect(await counted()).toEqual({ 1: 120, 2: 120 });
  });

  it('of a date that was called off are none', async () => {
    await take(shifts[0]!, 0);
    const { occurrenceId } = shifts[0]!;
    await within((tx) =>
      cancelOccurrence(tx, { command, id: occurrenceId, sequence: 0, reason: {} }),
    );
    expect(await hours(over)).toEqual([]);
  });
});

describe('two who swap', () => {
  const wantedOf = async (shift: Shift, person: number) =>
    (await shiftNow(shift)).people.find(({ personId }) => personId === idOf(person))!.assignmentId;
  const propose = async () => {
    const assignmentId = await wantedOf(shifts[1]!, 1);
    await within((tx) =>
      proposeSwap(tx, { command, shiftId: shifts[0]!.id, assignmentId, personId: idOf(0) }),
    );
    const [swap] = await within((tx) => listSwaps(tx, { personId: idOf(1), now: start }));
    return swap!;
  };
  const answer = (id: string, { person, accepts }: { person: number; accepts: boolean }) =>
    within((tx) => answerSwap(tx, { command, id, personId: idOf(person), accepts }));
  const onBoth = async () =>
    (await Promise.all([shiftNow(shifts[0]!), shiftNow(shifts[1]!)])).map((shift) =>
      shift.people.map(({ personId }) => people.findIndex((one) => one.personId === personId)),
    );

  beforeEach(async () => {
    await take(shifts[0]!, 0);
    await take(shifts[1]!, 1);
  });

  it('change places at once, and a standing assignment does not take it back', async () => {
    const standing = {
      ...{ id: newId(), personId: idOf(0), fromOn: '2026-12-01', untilOn: '2026-12-01' },
      rhythm: { everyWeeks: 1 },
    };
    await within((tx) => addStanding(tx, { command, dutyId, standing }));
    const { id } = await propose();
    await expect(answer(id, { person: 0, accepts: true })).rejects.toMatchObject({
      code: 'not_found',
    });
    await answer(id, { person: 1, accepts: true });
    await within((tx) => settleDuties(tx, { command, dutyIds: 'all' }));
    expect(await onBoth()).toEqual([[1], [0]]);
    await expect(answer(id, { person: 1, accepts: true })).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('stay where one of them says no, or takes it back', async () => {
    await answer((await propose()).id, { person: 1, accepts: false });
    await answer((await propose()).id, { person: 0, accepts: false });
    expect(await onBoth()).toEqual([[0], [1]]);
  });
});

describe('the door', () => {
  it('tells who is on duty now, and how many could be asked', async () => {
    await take(shifts[0]!, 0);
    const on = (iso: string) =>
      within((tx) => onDutyNow(tx, { now: new Date(iso), kind: 'office' }));
    expect(await on('2026-12-01T08:29:00Z')).toEqual([]);
    expect((await on('2026-12-01T08:30:00Z'))[0]?.people).toMatchObject([{ personId: idOf(0) }]);
    expect(await on('2026-12-01T11:30:00Z')).toEqual([]);
    const able = () => within((tx) => countAble(tx, { ...shifts[0]!, skills: [], now: start }));
    expect(await able()).toBe(0);
    for (const personId of [idOf(1), idOf(2)]) {
      const choices = { skills: [], standsInFor: ['office' as const], showsHours: false };
      await within((tx) => changeChoices(tx, { command, personId, version: 0, choices }));
    }
    expect(await able()).toBe(2);
  });

  it('"Heute" tells whoever has one of today or tomorrow, and the coordination of gaps', async () => {
    await take(shifts[0]!, 0);
    const due = (person: number, roles: string[]) =>
      within((tx) =>
        dueInDuties(tx, {
          ...{ command: at('2026-11-30T08:00:00Z'), locale: 'de' },
          person: { id: idOf(person), roles, organisationIds: [] },
        }),
      );
    expect((await due(0, ['volunteer'])).map(({ text }) => text)).toEqual([
      'Morgen, 10:00 bis 12:00 Uhr: Sie haben Dienst (Bürodienst: Rund ums Dorf)',
    ]);
    expect(await due(1, ['volunteer'])).toEqual([]);
    const told = await due(2, ['coordination']);
    expect(told.map(({ text }) => text)).toEqual([]);
    const later = await within((tx) =>
      dueInDuties(tx, {
        ...{ command: at('2026-12-02T08:00:00Z'), locale: 'de' },
        person: { id: idOf(2), roles: ['coordination'], organisationIds: [] },
      }),
    );
    expect(later[0]?.text).toContain('Noch niemand da: Bürodienst');
  });
});

it('whoever has left loses what is to come, and keeps what was', async () => {
  await take(shifts[0]!, 0);
  await take(shifts[1]!, 0);
  const later = at('2026-12-02T12:00:00Z');
  await within(async (tx) => {
    const member = await findMember(tx, { id: idOf(0), now: later.now });
    await leave(tx, { command: later, id: idOf(0), version: member!.version });
    await settleDuties(tx, { command: later, dutyIds: 'all' });
  });
  expect((await shiftNow(shifts[0]!)).people).toHaveLength(1);
  expect((await shiftNow(shifts[1]!)).people).toEqual([]);
});

it('a personal link opens until the next one is made, and never the calendar', async () => {
  const personId = idOf(0);
  const make = () => within((tx) => makeOwnLink(tx, { command, personId, kind: 'link' }));
  const opens = (token: string, kind: 'link' | 'calendar' = 'link') =>
    within((tx) => findOwnLink(tx, { token, kind }));
  const first = await make();
  expect(await opens(first)).toMatchObject({ personId });
  expect(await opens(first, 'calendar')).toBeNull();
  const second = await make();
  expect(await opens(first)).toBeNull();
  expect(await opens(second)).toMatchObject({ personId });
});

it('rules are kept, and refused where somebody else changed them meanwhile', async () => {
  const closesByItself = 'evening' as const;
  const settings = { standInMinutes: 60, reminderHour: 19, closesByItself };
  const change = (version: number) =>
    within((tx) => changeDutySettings(tx, { command, version, settings }));
  await change(0);
  expect(await within(findDutySettings)).toMatchObject({ ...settings, version: 1 });
  await expect(change(0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
});
