import { expect, it } from 'vitest';
import { tables } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  addGuideEntry,
  countConcerns,
  listOpenConcerns,
  noteConcern,
  postponeConcern,
  removeConcern,
  reopenConcern,
  settleConcern,
} from '../server.ts';
import type { OfficeTables } from '../tables.server.ts';
import type { Concern } from './concern.ts';
import { forgetContactsTick } from './forget.server.ts';

useDatabase();

const concern = (changes: Partial<Concern> = {}): Concern => ({
  ...{ id: newId(), category: 'care', answer: 'advised', guideEntryId: null },
  ...{ referredTo: '', followUpOn: null, note: '', contact: null },
  ...changes,
});
const callBack = () =>
  concern({
    followUpOn: '2026-11-24',
    note: 'wegen Pflegegrad',
    contact: { name: 'Erika Muster', reach: '030 23125 017' },
  });

async function morning() {
  const { id: districtId, command } = await makeDistrict();
  const people = {
    taker: (await makePerson({ command, role: 'volunteer' })).personId,
    other: (await makePerson({ command, role: 'volunteer' })).personId,
    coordination: (await makePerson({ command, role: 'coordination' })).personId,
  };
  const as = (personId: string, minutes = 0) => ({
    ...command,
    personId,
    now: new Date(command.now.getTime() + minutes * 60_000),
  });
  const within = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const seenBy = (id: string, roles: string[]) =>
    within((tx) => listOpenConcerns(tx, { person: { id, roles } }));
  const countContacts = () =>
    within(
      async (tx) =>
        (await tables<OfficeTables>(tx).selectFrom('concern_contact').selectAll().execute()).length,
    );
  const forget = (now: Date) =>
    within((tx) => forgetContactsTick.perDistrict(tx, { districtId, now }));
  return { districtId, people, as, within, seenBy, countContacts, forget };
}

it('whom to call back is seen by whoever took the concern and by the coordination, and by nobody else', async () => {
  const { people, as, within, seenBy } = await morning();
  await within((tx) => noteConcern(tx, { command: as(people.taker), concern: callBack() }));
  const contact = { name: 'Erika Muster', reach: '030 23125 017' };
  expect(await seenBy(people.taker, ['volunteer'])).toMatchObject([{ contact, hasContact: false }]);
  expect(await seenBy(people.coordination, ['coordination'])).toMatchObject([{ contact }]);
  for (const roles of [['volunteer'], ['delegate'], ['city'], []]) {
    const seen = await seenBy(people.other, roles);
    expect(seen).toMatchObject([{ contact: null, hasContact: true }]);
    expect(JSON.stringify(seen)).not.toMatch(/Erika|23125/);
  }
});

it('a concern entered twice by pressing twice is counted once', async () => {
  const { people, as, within } = await morning();
  const one = callBack();
  const press = () => within((tx) => noteConcern(tx, { command: as(people.taker), concern: one }));
  await Promise.all([press(), press(), press()]);
  const span = { from: '2026-11-22', until: '2026-11-22' };
  expect(await within((tx) => countConcerns(tx, span))).toMatchObject([{ count: 1 }]);
});

it('settled, the contact is out of sight at once and erased ten minutes later; until then it can be taken back', async () => {
  const { people, as, within, seenBy, countContacts, forget } = await morning();
  const one = callBack();
  const { id } = one;
  await within((tx) => noteConcern(tx, { command: as(people.taker), concern: one }));
  await within((tx) => settleConcern(tx, { command: as(people.other), id }));
  expect(await seenBy(people.taker, ['coordination'])).toEqual([]);
  await forget(as('', 9).now);
  await within((tx) => reopenConcern(tx, { command: as(people.other, 9), id }));
  expect((await seenBy(people.taker, ['volunteer']))[0]?.contact?.reach).toBe('030 23125 017');
  await within((tx) => settleConcern(tx, { command: as(people.other, 20), id }));
  await forget(as('', 29).now);
  expect(await countContacts()).toBe(1);
  await forget(as('', 30).now);
  expect(await countContacts()).toBe(0);
  await expect(
    within((tx) => reopenConcern(tx, { command: as(people.other, 31), id })),
  ).rejects.toMatchObject({ code: 'not_found' });
});

it('nobody is kept to be called back for longer than the set time, however often it is put off', async () => {
  const { people, as, within, countContacts, forget } = await morning();
  const one = callBack();
  await within((tx) => noteConcern(tx, { command: as(people.taker), concern: one }));
  await within((tx) => postponeConcern(tx, { command: as(people.other), id: one.id }));
  await forget(new Date('2026-12-22T23:59:00Z'));
  expect(await countContacts()).toBe(1);
  await forget(new Date('2026-12-23T00:00:00Z'));
  expect(await countContacts()).toBe(0);
});

it('what was entered by mistake goes with its contact, by whoever entered it', async () => {
  const { people, as, within, countContacts } = await morning();
  const one = callBack();
  const remove = (personId: string) =>
    within((tx) => removeConcern(tx, { command: as(personId), id: one.id }));
  await within((tx) => noteConcern(tx, { command: as(people.taker), concern: one }));
  await expect(remove(people.other)).rejects.toMatchObject({ code: 'not_found' });
  await remove(people.taker);
  expect(await countContacts()).toBe(0);
});

it('concerns are counted by category and by where they were referred to, of the days asked for', async () => {
  const { people, as, within } = await morning();
  const command = as(people.taker);
  const guideId = newId();
  await within(async (tx) => {
    const entry = { id: guideId, name: 'Pflegeberatung', categories: ['care' as const] };
    const rest = { phone: '', hours: '', bring: '', note: '', organisationId: null };
    await addGuideEntry(tx, { command, entry: { ...entry, ...rest } });
    const referred = { answer: 'referred', guideEntryId: guideId } as const;
    await noteConcern(tx, { command, concern: concern(referred) });
    await noteConcern(tx, { command, concern: concern(referred) });
    await noteConcern(tx, { command, concern: concern({ category: 'money' }) });
  });
  const count = (day: string) => within((tx) => countConcerns(tx, { from: day, until: day }));
  expect(await count('2026-11-22')).toEqual([
    { month: '2026-11', category: 'care', answer: 'referred', to: 'Pflegeberatung', count: 2 },
    { month: '2026-11', category: 'money', answer: 'advised', to: '', count: 1 },
  ]);
  expect(await count('2026-11-23')).toEqual([]);
});
