import { beforeEach, describe, expect, it } from 'vitest';
import {
  createEvent,
  cancelOccurrence,
  listOccurrences,
  setEventStatus,
} from '#modules/calendar/server.ts';
import { changeOwnDetails, findOwnDetails } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import {
  addAbsence,
  addDuty,
  addStanding,
  answerSwap,
  changeDuty,
  correctMinutes,
  deleteDuty,
  endStanding,
  enterAfterwards,
  findRotaSpan,
  giveShiftBack,
  listShifts,
  listSwaps,
  noteOrigin,
  proposeSwap,
  removeAbsence,
  restoreDuty,
  settleDuties,
  takeShift,
} from '../server.ts';
import type { DutyDetails, Rhythm } from '../index.ts';
import type { DutyTables } from '../tables.server.ts';
import { remindOfTomorrow } from './remind.server.ts';

useDatabase();

let command: Command;
let eventId: string;
let dutyId: string;
let people: string[];

const details = (more: Partial<DutyDetails> = {}): DutyDetails => ({
  ...{ name: { de: 'Bürodienst' }, kind: 'office', needed: 1, skills: [], part: null },
  ...more,
});
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);

beforeEach(async () => {
  ({ command } = await makeDistrict({ now: new Date('2026-11-29T12:00:00Z') }));
  people = [];
  for (const role of ['volunteer', 'volunteer', 'coordination'] as const) {
    people.push((await makePerson({ command, role })).personId);
  }
  eventId = await within(async (tx) => {
    const series = [
      seriesDetails({ localStart: '2026-12-01T10:00', rrule: 'FREQ=WEEKLY;BYDAY=TU' }),
    ];
    const details = eventDetails({ category: 'office_hour' });
    return (await createEvent(tx, { command, details, status: 'published', series })).id;
  });
  dutyId = newId();
  await within((tx) => addDuty(tx, { command, id: dutyId, eventId, details: details() }));
});

/** Who is on the first shifts, by date. */
async function rota(count = 4): Promise<Record<string, string[]>> {
  return within(async (tx) => {
    const dates = await listOccurrences(tx, { eventId, for: 'team', limit: count });
    const rows = await tables<DutyTables>(tx)
      .selectFrom('duty_shift')
      .leftJoin('duty_assignment', (join) =>
        join
          .onRef('duty_assignment.shift_id', '=', 'duty_shift.id')
          .on('duty_assignment.released_at', 'is', null),
      )
      .select(['occurrence_id', 'person_id'])
      .orderBy('slot')
      .execute();
    return Object.fromEntries(
      dates.map(({ id, date }) => [
        date,
        rows.flatMap((row) =>
          row.occurrence_id === id && row.person_id ? [String(people.indexOf(row.person_id))] : [],
        ),
      ]),
    );
  });
}

it('the rota begins where the first shift was made, and ends half a year ahead', async () => {
  const now = new Date('2027-01-15T12:00:00Z');
  const span = await within((tx) => findRotaSpan(tx, { ...command, now }));
  expect(span).toEqual({ from: '2026-11-29', until: '2027-07-16' });
});

it('nobody has two duties of one date at the same time; one after the other they may', async () => {
  const other = (part: DutyDetails['part']) =>
    within(async (tx) => {
      const id = newId();
      await addDuty(tx, { command, id, eventId, details: details({ kind: 'helper', part }) });
      const shifts = await listShifts(tx, { eventId, dutyId: id });
      return shifts[0]!.id;
    });
  const [personId] = people as [string];
  const take = (shiftId: string) =>
    within((tx) => takeShift(tx, { command, shiftId, personId, via: 'self' }));
  const meanwhile = await other(null);
  const before = await other({ startsAfter: -60, lasts: 60 });
  await take(await shiftOn('2026-12-01'));
  await expect(take(meanwhile)).rejects.toMatchObject({ code: 'elsewhere' });
  await take(before);
});

describe('two duties at the same time', () => {
  const weekly: Rhythm = { everyWeeks: 1 };
  const stand = (of: string, rhythm: Rhythm, fromOn = '2026-12-01') =>
    within((tx) =>
      addStanding(tx, {
        ...{ command, dutyId: of },
        standing: { id: newId(), personId: people[0]!, fromOn, untilOn: null, rhythm },
      }),
    );
  const addOther = async (part: DutyDetails['part']) => {
    const id = newId();
    await within((tx) => addDuty(tx, { command, id, eventId, details: details({ part }) }));
    return id;
  };
  const days = async (of: string) =>
    (await within((tx) => listShifts(tx, { eventId, dutyId: of })))
      .filter(({ people: there }) => there.length > 0)
      .map(({ day }) => day)
      .slice(0, 3);

  it('are not given to one person for good; on other dates or at another time they are', async () => {
    const other = await addOther(null);
    await stand(dutyId, { everyWeeks: 2 });
    await expect(stand(other, weekly)).rejects.toMatchObject({ code: 'stands_elsewhere' });
    await stand(other, { everyWeeks: 2 }, '2026-12-08');
    await stand(await addOther({ startsAfter: -60, lasts: 60 }), weekly);
    expect(await days(dutyId)).toEqual(['2026-12-01', '2026-12-15', '2026-12-29']);
    expect(await days(other)).toEqual(['2026-12-08', '2026-12-22', '2027-01-05']);
  });

  it('a standing assignment leaves out the dates of which somebody has taken the other, until they give it back', async () => {
    const other = await addOther(null);
    const [shift] = await within((tx) => listShifts(tx, { eventId, dutyId: other }));
    const mine = { command, shiftId: shift!.id, personId: people[0]! };
    await within((tx) => takeShift(tx, { ...mine, via: 'self' }));
    await stand(dutyId, weekly);
    expect(await days(dutyId)).toEqual(['2026-12-08', '2026-12-15', '2026-12-22']);
    await within((tx) => giveShiftBack(tx, mine));
    await within((tx) => settleDuties(tx, { command, dutyIds: 'all' }));
    expect((await days(dutyId))[0]).toBe('2026-12-01');
  });

  it('are not entered afterwards for one person, unless the other is said not to have been', async () => {
    const other = await addOther(null);
    const personId = people[0]!;
    await within(async (tx) =>
      takeShift(tx, { command, shiftId: await shiftOn('2026-12-01'), personId, via: 'self' }),
    );
    const [shift] = await within((tx) => listShifts(tx, { eventId, dutyId: other }));
    const after = { ...command, now: new Date('2026-12-01T20:00:00Z') };
    const enter = () =>
      within((tx) => enterAfterwards(tx, { command: after, shiftId: shift!.id, personId }));
    await expect(enter()).rejects.toMatchObject({ code: 'was_elsewhere' });
    const shiftId = await shiftOn('2026-12-01');
    await within((tx) => correctMinutes(tx, { command: after, shiftId, personId, minutes: 0 }));
    await enter();
  });

  it('do not come about by a swap', async () => {
    const other = await addOther(null);
    const [mine, theirs] = people as [string, string];
    const on = async (of: string, day: string) =>
      (await within((tx) => listShifts(tx, { eventId, dutyId: of }))).find(
        (one) => one.day === day,
      )!;
    const take = (shiftId: string, personId: string) =>
      within((tx) => takeShift(tx, { command, shiftId, personId, via: 'self' }));
    const given = await on(dutyId, '2026-12-01');
    await take(given.id, mine);
    await take((await on(dutyId, '2026-12-08')).id, theirs);
    const wanted = (await on(dutyId, '2026-12-08')).people[0]!.assignmentId;
    await within((tx) =>
      proposeSwap(tx, { command, shiftId: given.id, assignmentId: wanted, personId: mine }),
    );
    await take((await on(other, '2026-12-01')).id, theirs);
    const [swap] = await within((tx) => listSwaps(tx, { personId: theirs, now: command.now }));
    await expect(
      within((tx) => answerSwap(tx, { command, id: swap!.id, personId: theirs, accepts: true })),
    ).rejects.toMatchObject({ code: 'elsewhere' });
    expect((await on(dutyId, '2026-12-01')).people[0]?.personId).toBe(mine);
  });
});

const shiftOn = (date: string) =>
  within(async (tx) => {
    const dates = await listOccurrences(tx, { eventId, for: 'team', limit: 60 });
    const row = await tables<DutyTables>(tx)
      .selectFrom('duty_shift')
      .select('id')
      .where('occurrence_id', '=', dates.find((one) => one.date === date)?.id ?? '')
      .executeTakeFirstOrThrow();
    return row.id;
  });

const stand = async (person: number, rhythm: Rhythm, fromOn = '2026-12-01') => {
  const id = newId();
  const standing = { id, personId: people[person]!, fromOn, untilOn: null, rhythm };
  await within((tx) => addStanding(tx, { command, dutyId, standing }));
  return id;
};

describe('the rota of a weekly office hour', () => {
  it('has shifts for half a year, and standing assignments on them at once', async () => {
    await stand(0, { everyWeeks: 2 });
    await stand(1, { nth: [2] });
    expect(await rota(5)).toEqual({
      '2026-12-01': ['0'],
      '2026-12-08': ['1'],
      '2026-12-15': ['0'],
      '2026-12-22': [],
      '2026-12-29': ['0'],
    });
    await expect(shiftOn('2027-05-25')).resolves.toBeTruthy();
    await expect(shiftOn('2027-06-15')).rejects.toThrow();
  });

  it('settled again, and again at the same time, is the same', async () => {
    await stand(0, { everyWeeks: 1 });
    const before = await rota();
    await Promise.all(
      Array.from({ length: 4 }, () =>
        within((tx) => settleDuties(tx, { command, dutyIds: 'all' })),
      ),
    );
    expect(await rota()).toEqual(before);
  });

  it('is free on holidays, and taken again where the holiday is taken back', async () => {
    await stand(0, { everyWeeks: 1 });
    const absence = { id: newId(), personId: people[0]! };
    const days = { fromOn: '2026-12-05', untilOn: '2026-12-15' };
    await within((tx) => addAbsence(tx, { command, ...absence, ...days }));
    expect(await rota()).toMatchObject({ '2026-12-01': ['0'], '2026-12-08': [], '2026-12-15': [] });
    const shiftId = await shiftOn('2026-12-08');
    await within((tx) => takeShift(tx, { command, shiftId, personId: people[1]!, via: 'self' }));
    await within((tx) => removeAbsence(tx, { command, ...absence }));
    expect(await rota()).toMatchObject({ '2026-12-08': ['1'], '2026-12-15': ['0'] });
  });

  it('does not take back who said that they cannot', async () => {
    await stand(0, { everyWeeks: 1 });
    const shiftId = await shiftOn('2026-12-08');
    await within((tx) => giveShiftBack(tx, { command, shiftId, personId: people[0]! }));
    await within((tx) => settleDuties(tx, { command, dutyIds: 'all' }));
    expect(await rota()).toMatchObject({ '2026-12-01': ['0'], '2026-12-08': [] });
    await expect(
      within((tx) => giveShiftBack(tx, { command, shiftId, personId: people[0]! })),
    ).rejects.toMatchObject({ code: 'not_there' });
  });

  it('is free again where a standing assignment ends', async () => {
    const id = await stand(0, { everyWeeks: 1 });
    await within((tx) => endStanding(tx, { command, id }));
    expect(await rota(2)).toEqual({ '2026-12-01': [], '2026-12-08': [] });
  });

  it('sends nobody away where fewer are needed', async () => {
    await within((tx) =>
      changeDuty(tx, { command, id: dutyId, version: 1, details: details({ needed: 2 }) }),
    );
    await stand(0, { everyWeeks: 1 });
    await stand(1, { everyWeeks: 1 });
    await within((tx) => changeDuty(tx, { command, id: dutyId, version: 2, details: details() }));
    expect(await rota(1)).toEqual({ '2026-12-01': ['0', '1'] });
  });

  it('keeps its people while a date is cancelled, but nobody can take that', async () => {
    await stand(0, { everyWeeks: 1 });
    const [first] = await within((tx) => listOccurrences(tx, { eventId, for: 'team', limit: 1 }));
    await within((tx) =>
      cancelOccurrence(tx, { command, id: first!.id, sequence: first!.sequence, reason: {} }),
    );
    const shiftId = await shiftOn('2026-12-01');
    expect(await rota(1)).toEqual({ '2026-12-01': ['0'] });
    await expect(
      within((tx) => takeShift(tx, { command, shiftId, personId: people[1]!, via: 'self' })),
    ).rejects.toMatchObject({ code: 'over' });
  });

  it('is gone with its duty, and comes back with it', async () => {
    await stand(0, { everyWeeks: 1 });
    await within((tx) => deleteDuty(tx, { command, id: dutyId, version: 1 }));
    const shiftId = await shiftOn('2026-12-08');
    const take = () =>
      within((tx) => takeShift(tx, { command, shiftId, personId: people[1]!, via: 'self' }));
    await expect(take()).rejects.toMatchObject({ code: 'not_found' });
    await within((tx) => restoreDuty(tx, { command, id: dutyId }));
    await expect(take()).rejects.toMatchObject({ code: 'settled' });
    expect(await rota(1)).toEqual({ '2026-12-01': ['0'] });
  });
});

it('of twenty who take one shift in the same moment, one has it, and nineteen are told', async () => {
  const shiftId = await shiftOn('2026-12-08');
  const crowd = [];
  for (let at = 0; at < 20; at += 1) {
    crowd.push((await makePerson({ command, role: 'volunteer' })).personId);
  }
  const tried = await Promise.allSettled(
    crowd.map((personId) =>
      within((tx) => takeShift(tx, { command, shiftId, personId, via: 'link' })),
    ),
  );
  const refused = tried.filter((one) => one.status === 'rejected');
  expect(refused).toHaveLength(19);
  for (const { reason } of refused) expect(reason).toMatchObject({ code: 'settled' });
});

it('of an event without dates to come there is none, and that is no mistake', async () => {
  const past = [seriesDetails({ localStart: '2026-11-24T10:00', rrule: null })];
  const event = { command, details: eventDetails(), status: 'published' as const, series: past };
  const { id } = await within((tx) => createEvent(tx, event));
  await within((tx) => addDuty(tx, { command, id: newId(), eventId: id, details: details() }));
  expect(await within((tx) => listShifts(tx, { eventId: id }))).toEqual([]);
});

it('of an event that is only a draft nobody may take one, until it is held or published', async () => {
  const series = [seriesDetails({ localStart: '2026-12-05T10:00', rrule: null })];
  const event = { command, details: eventDetails(), status: 'draft' as const, series };
  const { id } = await within((tx) => createEvent(tx, event));
  await within((tx) => addDuty(tx, { command, id: newId(), eventId: id, details: details() }));
  const shift = async () => (await within((tx) => listShifts(tx, { eventId: id })))[0]!;
  const { id: shiftId, ...drafted } = await shift();
  expect(drafted).toMatchObject({ isOn: true, isDraft: true, isOpen: false });
  const take = (via: 'self' | 'link' | 'coordination', person: number) =>
    within((tx) => takeShift(tx, { command, shiftId, personId: people[person]!, via }));
  for (const via of ['self', 'link'] as const) {
    await expect(take(via, 0)).rejects.toMatchObject({ code: 'over' });
  }
  await within((tx) => setEventStatus(tx, { command, id, version: 1, status: 'tentative' }));
  expect(await shift()).toMatchObject({ isDraft: false, isOpen: true });
  await take('link', 0);
  expect(await shift()).toMatchObject({ isOpen: false, people: [{ personId: people[0] }] });
});

it('of a draft is filled by the coordination alone, and nobody is reminded of it', async () => {
  const series = [seriesDetails({ localStart: '2026-11-30T10:00', rrule: null })];
  const event = { command, details: eventDetails(), status: 'draft' as const, series };
  const { id } = await within((tx) => createEvent(tx, event));
  await within((tx) => addDuty(tx, { command, id: newId(), eventId: id, details: details() }));
  const [shift] = await within((tx) => listShifts(tx, { eventId: id }));
  const taken = { command, shiftId: shift!.id, personId: people[0]!, via: 'coordination' as const };
  await within((tx) => takeShift(tx, taken));
  const { districtId } = command;
  const remind = async () => {
    const now = new Date('2026-11-29T21:00:00Z');
    await within((tx) => remindOfTomorrow(tx, { districtId, now }));
    return (await within((tx) => listMails(tx, { page: 1 }))).mails.length;
  };
  expect(await remind()).toBe(0);
  await within((tx) => setEventStatus(tx, { command, id, version: 1, status: 'published' }));
  expect(await remind()).toBe(1);
});

it('whoever likes to be written to in English is reminded in English, and led to the English page', async () => {
  const { districtId } = command;
  const origin = 'https://heeren-werve.example';
  await within((tx) => noteOrigin(tx, { districtId, origin }));
  const { version } = await within((tx) => findOwnDetails(tx, people[0]!));
  const words = { name: 'Erika', phone: '', locale: 'en' as const };
  await within((tx) => changeOwnDetails(tx, { command, id: people[0]!, version, details: words }));
  const shiftId = await shiftOn('2026-12-08');
  await within((tx) => takeShift(tx, { command, shiftId, personId: people[0]!, via: 'self' }));
  const now = new Date('2026-12-07T21:00:00Z');
  await within((tx) => remindOfTomorrow(tx, { districtId, now }));
  const [mail] = (await within((tx) => listMails(tx, { page: 1 }))).mails;
  expect(mail?.subject).toMatch(/^Tomorrow: .+, Tuesday, 8 December/);
  const text = await within((tx) => findMail(tx, { id: mail!.id, showSecrets: true, now }));
  expect(text?.text).toContain(`${origin}/en/dienste/absage/`);
});

it('taken twice by one person is taken once', async () => {
  const shiftId = await shiftOn('2026-12-08');
  const take = () =>
    within((tx) => takeShift(tx, { command, shiftId, personId: people[0]!, via: 'self' }));
  await Promise.all([take(), take(), take()]);
  expect(await rota(2)).toMatchObject({ '2026-12-08': ['0'] });
});
