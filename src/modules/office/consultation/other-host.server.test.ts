import { expect, it } from 'vitest';
import { listOccurrences } from '#modules/calendar/server.ts';
import { consultationDay } from '../../../../tests/factories/consultation.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { agreeToHost, changeConsultation, findAppointment, findConsultation } from '../server.ts';
import { cancelAppointment, listByLink, listForDelegate } from '../server.ts';

useDatabase();

type Day = Awaited<ReturnType<typeof consultationDay>>;

/** What a delegate of this organisation reads of who comes. */
const readBy = ({ within, occurrenceId }: Day, organisationId: string) =>
  within(async (tx) => {
    const [occurrence] = await listOccurrences(tx, { id: occurrenceId });
    const person = { roles: ['delegate'], organisationIds: [organisationId] };
    return listForDelegate(tx, { person, occurrence: occurrence! });
  });
const withheld = { name: '', mail: '', phone: '', question: '', isWithheld: true };

it('another organisation that holds the consultation does not read who booked with the one before', async () => {
  const day = await consultationDay();
  await day.book(0);
  const advice = await day.handTo('Mieterverein');
  expect(await readBy(day, advice)).toMatchObject([
    { ...withheld, startsAt: '2026-12-01T09:00:00.000Z' },
  ]);
  expect(await readBy(day, day.organisationId)).toBeNull();
});

it('who booked is asked once whether the new host may read it, and only a yes lets it', async () => {
  const day = await consultationDay();
  const { token } = await day.book(0);
  const advice = await day.handTo('Mieterverein');
  for (const time of ['08:00', '08:05']) await day.tend(`2026-11-29T${time}:00Z`);
  const mails = await day.mailsTo('erika@example.org');
  expect(mails.map(({ subject }) => subject)).toEqual([
    'Ihr Termin ist vereinbart',
    'Ihr Termin: bitte zustimmen',
  ]);
  expect(mails[1]?.text).toContain('hält jetzt Mieterverein');
  const find = () => day.within((tx) => findAppointment(tx, token!));
  expect(await find()).toMatchObject({ newHost: { id: advice, name: 'Mieterverein' } });
  const agree = (hostId: string) =>
    day.within((tx) => agreeToHost(tx, { command: day.command, token: token!, hostId }));
  await expect(agree(day.organisationId)).rejects.toMatchObject({ code: 'host_changed' });
  expect(await readBy(day, advice)).toMatchObject([withheld]);
  for (let press = 0; press < 2; press += 1) await agree(advice);
  expect(await readBy(day, advice)).toMatchObject([{ name: 'Erika Muster', isWithheld: false }]);
  expect(await find()).toMatchObject({ newHost: null });
});

it('who does not want the new host cancels, and an agreement is not taken back in', async () => {
  const day = await consultationDay();
  const { token } = await day.book(0);
  const advice = await day.handTo('Mieterverein');
  const { command } = day;
  await day.within((tx) => cancelAppointment(tx, { command, token: token! }));
  await expect(
    day.within((tx) => agreeToHost(tx, { command, token: token!, hostId: advice })),
  ).rejects.toMatchObject({ code: 'not_found' });
});

it('the list goes to the address that the new host gave, and shows whom they may read; the old link shows its own only', async () => {
  const day = await consultationDay();
  await day.book(0);
  await day.tend('2026-11-30T17:00:00Z');
  const linkIn = async (address: string) =>
    /gastgeber\/(\S+)/.exec((await day.mailsTo(address)).at(-1)?.text ?? '')?.[1] ?? '';
  const open = (token: string) =>
    day.within((tx) => listByLink(tx, { token, now: new Date('2026-12-01T08:00:00Z') }));
  const before = await linkIn('host@example.org');
  day.page.hostId = await day.handTo('Mieterverein');
  await day.book(20, 'Hans Muster', 'hans@example.org');
  await day.tend('2026-11-30T17:05:00Z');
  expect(await day.mailsTo('host@example.org')).toHaveLength(1);
  await day.within(async (tx) => {
    const { version, hostOrganisationId: _, ...known } = await findConsultation(tx, day.eventId);
    const consultation = { ...known, hostMail: 'advice@example.org' };
    await changeConsultation(tx, { command: day.command, version, consultation });
  });
  await day.tend('2026-11-30T17:10:00Z');
  expect((await open(await linkIn('advice@example.org')))?.appointments).toMatchObject([
    withheld,
    { name: 'Hans Muster' },
  ]);
  expect((await open(before))?.appointments).toMatchObject([{ name: 'Erika Muster' }, withheld]);
});

it('nobody books with another host than the one that the page named', async () => {
  const day = await consultationDay();
  await day.handTo('Mieterverein');
  await expect(day.book(0)).rejects.toMatchObject({ code: 'host_changed' });
});
