import { expect, it } from 'vitest';
import {
  cancelOccurrence,
  changeOccurrence,
  deleteEvent,
  findEvent,
  listOccurrences,
} from '#modules/calendar/server.ts';
import { roles } from '#modules/people/index.ts';
import { consultationDay } from '../../../../tests/factories/consultation.ts';
import { makeEnglishPerson } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  cancelAppointment,
  changeConsultation,
  closeOffice,
  countAppointments,
  findAppointment,
  findBookable,
  listByLink,
  listForDelegate,
  reopenOffice,
} from '../server.ts';
import { newId } from '#platform/ids.ts';
import { dueInOffice } from '../due.server.ts';
import { forgetAppointmentsTick } from './forget.server.ts';

useDatabase();

it('of many who want the same time at once one gets it, and the others are told so', async () => {
  const { book, within, occurrenceId, command } = await consultationDay();
  const answers = await Promise.allSettled(
    Array.from({ length: 20 }, (_, at) => book(20, `Person ${at}`)),
  );
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const answer of answers) {
    if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ code: 'slot_taken' });
  }
  const bookable = await within((tx) => findBookable(tx, { occurrenceId, now: command.now }));
  expect(bookable?.slots.map(({ minutesAfter }) => minutesAfter)).toEqual([0, 40]);
});

it('who has an appointment is read by the delegate of the organisation that holds it, and by no other role', async () => {
  const { book, within, occurrenceId, organisationId } = await consultationDay();
  await book(0);
  const [occurrence] = await within((tx) => listOccurrences(tx, { id: occurrenceId }));
  const read = (person: { roles: readonly string[]; organisationIds: readonly string[] }) =>
    within((tx) => listForDelegate(tx, { person, occurrence: occurrence! }));
  expect(await read({ roles: ['delegate'], organisationIds: [organisationId] })).toMatchObject([
    { name: 'Erika Muster', question: 'Wegen der Nachbarn', startsAt: '2026-12-01T09:00:00.000Z' },
  ]);
  for (const role of roles) {
    expect(await read({ roles: [role], organisationIds: ['another'] })).toBeNull();
    const isDelegate = role === 'delegate';
    const own = await read({ roles: [role], organisationIds: [organisationId] });
    expect(own !== null, role).toBe(isDelegate);
  }
  const counts = await within((tx) => countAppointments(tx, [occurrenceId]));
  expect([...counts]).toEqual([[occurrenceId, 1]]);
});

it('under "Heute", who is in the office hears how many come by appointment today, and no name', async () => {
  const { book, within, at } = await consultationDay();
  await book(0);
  await book(20, 'Hans Muster', 'hans@example.org');
  const due = (instant: string) =>
    within((tx) =>
      dueInOffice(tx, {
        ...{ command: at(instant), locale: 'de' },
        person: { id: newId(), roles: ['volunteer'], organisationIds: [] },
      }),
    );
  expect(JSON.stringify(await due('2026-11-30T08:00:00Z'))).not.toContain('Termine');
  const today = await due('2026-12-01T07:00:00Z');
  expect(today).toContainEqual(
    expect.objectContaining({ text: 'Heute im Büro: 2 vereinbarte Termine' }),
  );
  expect(JSON.stringify(today)).not.toContain('Muster');
});

it('a time that is cancelled by its link is free again, and cancelled once', async () => {
  const { book, within, occurrenceId, command } = await consultationDay();
  const { token } = await book(0);
  for (let press = 0; press < 2; press += 1) {
    await within((tx) => cancelAppointment(tx, { command, token: token! }));
  }
  expect(await within((tx) => findAppointment(tx, token!))).toMatchObject({ isCancelled: true });
  await book(0, 'Hans Muster');
  await expect(
    within((tx) => cancelAppointment(tx, { command, token: 'wrong' })),
  ).rejects.toMatchObject({ code: 'not_found' });
  expect(await within((tx) => countAppointments(tx, [occurrenceId]))).toEqual(
    new Map([[occurrenceId, 1]]),
  );
});

it('the evening before, everybody is reminded once, and the host gets the way to the list', async () => {
  const { book, tend, within, subjects, mailsTo } = await consultationDay();
  await book(0);
  await tend('2026-11-30T16:59:00Z');
  expect(await subjects()).toEqual(['Ihr Termin ist vereinbart']);
  for (const time of ['17:00', '17:05', '20:00']) await tend(`2026-11-30T${time}:00Z`);
  expect(await subjects()).toEqual(['Ihr Termin ist vereinbart', 'Morgen: Ihr Termin']);
  const [first, second] = (await mailsTo('erika@example.org')).map(
    ({ text }) => /mein-termin\/(\S+)/.exec(text ?? '')?.[1],
  );
  for (const token of [first, second]) {
    expect(await within((tx) => findAppointment(tx, token!))).toMatchObject({ isCancelled: false });
  }
  const toHost = await mailsTo('host@example.org');
  expect(toHost).toHaveLength(1);
  expect(toHost[0]?.text).not.toMatch(/Erika|Nachbarn/);
  const token = /gastgeber\/(\S+)/.exec(toHost[0]?.text ?? '')?.[1] ?? '';
  const open = (instant: string) =>
    within((tx) => listByLink(tx, { token, now: new Date(instant) }));
  expect((await open('2026-12-01T09:00:00Z'))?.appointments).toMatchObject([
    { name: 'Erika Muster' },
  ]);
  expect(await open('2026-12-03T10:00:01Z')).toBeNull();
});

it('whoever changes the date, and however, those with appointments are told: moved, cancelled', async () => {
  const { book, tend, within, subjects, occurrenceId, command } = await consultationDay();
  const { token } = await book(20);
  const move = { localStart: '2026-12-01T14:00', durationMinutes: 60, differs: {}, reason: {} };
  await within((tx) => changeOccurrence(tx, { command, id: occurrenceId, move }));
  for (const time of ['08:00', '08:05']) await tend(`2026-11-29T${time}:00Z`);
  expect(await within((tx) => findAppointment(tx, token!))).toMatchObject({
    startsAt: '2026-12-01T13:20:00.000Z',
  });
  await within((tx) =>
    cancelOccurrence(tx, { command, id: occurrenceId, reason: { de: 'Krank' } }),
  );
  for (const time of ['08:10', '08:15']) await tend(`2026-11-29T${time}:00Z`);
  expect(await subjects()).toEqual([
    'Ihr Termin ist vereinbart',
    'Ihr Termin ist verschoben',
    'Ihr Termin fällt aus',
  ]);
});

it('the office that is closed says so with its reason, writes to those with appointments and to the host, and comes back', async () => {
  const { book, within, mailsTo, subjects, occurrenceId, hourId, command, at } =
    await consultationDay();
  await book(0);
  const reason = { de: 'Niemand da' };
  const closing = { command, occurrenceId: hourId, reason, alongIds: [occurrenceId] };
  await within((tx) => closeOffice(tx, closing));
  await within((tx) => closeOffice(tx, closing));
  const states = () =>
    within(async (tx) => {
      const dates = [];
      for (const id of [hourId, occurrenceId]) dates.push(...(await listOccurrences(tx, { id })));
      return dates.map((date) => ({ state: date.state, reason: date.reason }));
    });
  expect(await states()).toEqual([
    { state: 'cancelled', reason },
    { state: 'cancelled', reason },
  ]);
  expect((await mailsTo('erika@example.org')).at(-1)?.text).toContain('Der Grund: Niemand da');
  const back = { command: at('2026-12-01T08:00:00Z'), occurrenceId: hourId };
  await within((tx) => reopenOffice(tx, back));
  expect(await states()).toMatchObject([{ state: 'scheduled' }, { state: 'scheduled' }]);
  expect(await subjects()).toEqual([
    'Ihr Termin ist vereinbart',
    'Ihr Termin fällt aus',
    'Ihr Termin findet doch statt',
  ]);
  const host = (await mailsTo('host@example.org')).map(({ subject }) => subject);
  for (const subject of ['Ihre Sprechstunde fällt aus', 'Ihre Sprechstunde findet doch statt']) {
    expect(host.filter((one) => one === subject)).toHaveLength(1);
  }
  await expect(within((tx) => reopenOffice(tx, back))).rejects.toMatchObject({ code: 'not_found' });
});

it('an appointment is erased fourteen days after its date, and not before', async () => {
  const { book, within, districtId } = await consultationDay();
  const { token } = await book(0);
  const forget = (instant: string) =>
    within((tx) => forgetAppointmentsTick.perDistrict(tx, { districtId, now: new Date(instant) }));
  await forget('2026-12-15T09:00:00Z');
  expect(await within((tx) => findAppointment(tx, token!))).not.toBeNull();
  await forget('2026-12-15T09:00:01Z');
  expect(await within((tx) => findAppointment(tx, token!))).toBeNull();
});

it('who has an appointment in a consultation that is put away hears that it falls out', async () => {
  const { book, within, tend, subjects, eventId, command } = await consultationDay();
  await book(0);
  await within(async (tx) => {
    const { version } = (await findEvent(tx, { id: eventId }))!;
    await deleteEvent(tx, { command, id: eventId, version });
  });
  for (let looked = 0; looked < 2; looked += 1) await tend('2026-11-25T12:00:00Z');
  expect(await subjects()).toEqual(['Ihr Termin ist vereinbart', 'Ihr Termin fällt aus']);
});

it('a host of the district whose language is known is written to in it', async () => {
  const day = await consultationDay();
  const { book, tend, within, mailsTo, eventId, occurrenceId, hourId, command, organisationId } =
    day;
  const { address } = await makeEnglishPerson({ command, role: 'delegate', organisationId });
  const rest = { languages: 'Deutsch', byAppointment: true, slotMinutes: 20 };
  const consultation = { eventId, ...rest, hostMail: address, origin: 'http://buero.test' };
  await within((tx) => changeConsultation(tx, { command, version: 1, consultation }));
  await book(0);
  await tend('2026-11-30T17:00:00Z');
  const closing = { command, occurrenceId: hourId, reason: { de: 'Sturm', en: 'Storm' } };
  await within((tx) => closeOffice(tx, { ...closing, alongIds: [occurrenceId] }));
  const [closed, list] = await mailsTo(address);
  expect(list?.text).toMatch(/^Hello[^]*http:\/\/buero\.test\/en\/buero\/gastgeber\//);
  expect(closed).toMatchObject({ subject: 'Your consultation does not take place' });
  expect(closed?.text).toContain('The reason: Storm');
});
