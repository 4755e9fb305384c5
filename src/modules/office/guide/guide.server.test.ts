import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  addGuideEntry,
  changeGuideEntry,
  confirmGuideEntry,
  deleteGuideEntry,
  findGuideEntry,
  listGuide,
  restoreGuideEntry,
} from '../server.ts';
import type { GuideEntry } from './guide.ts';

useDatabase();

it('an entry is changed, checked, put away and brought back, and not overwritten unseen', async () => {
  const { id: districtId, command } = await makeDistrict();
  const id = newId();
  const entry: GuideEntry = {
    ...{ id, name: 'Pflegeberatung', categories: ['care'], phone: '030 23125 011' },
    ...{ hours: '', bring: '', note: '', organisationId: null },
  };
  const later = { ...command, now: new Date('2027-11-24T10:00:00Z') };
  const within = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  await within((tx) => addGuideEntry(tx, { command, entry }));
  await within((tx) => addGuideEntry(tx, { command, entry }));
  const changed = { ...entry, hours: 'Mo 9 bis 12 Uhr' };
  await within((tx) => changeGuideEntry(tx, { command, version: 1, entry: changed }));
  await expect(
    within((tx) => changeGuideEntry(tx, { command, version: 1, entry })),
  ).rejects.toMatchObject({ code: 'changed_meanwhile' });
  await within((tx) => confirmGuideEntry(tx, { command: later, id }));
  expect(await within(listGuide)).toMatchObject([
    { hours: 'Mo 9 bis 12 Uhr', checkedAt: later.now },
  ]);
  await within((tx) => deleteGuideEntry(tx, { command, id, version: 2 }));
  expect(await within(listGuide)).toEqual([]);
  await within((tx) => restoreGuideEntry(tx, { command, id }));
  expect(await within((tx) => findGuideEntry(tx, id))).toMatchObject({ deletedAt: null });
  const other = await makeDistrict();
  expect(await inDistrict(other.id, (tx) => findGuideEntry(tx, id))).toBeNull();
});
