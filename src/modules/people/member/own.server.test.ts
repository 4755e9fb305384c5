import { expect, test } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { findPerson } from '../person.server.ts';
import { changeOwnDetails, findOwnDetails } from './own.server.ts';

useDatabase();

test('somebody changes their own name, number and language, and nothing of what they may', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { personId: id } = await makePerson({ command, role: 'volunteer' });
  const find = () => inDistrict(districtId, (tx) => findOwnDetails(tx, id));
  const { version } = await find();
  const change = (phone: string) =>
    inDistrict(districtId, (tx) =>
      changeOwnDetails(tx, {
        ...{ command: { ...command, personId: id }, id, version },
        details: { name: 'Erika Neu', phone, locale: 'en' },
      }),
    );
  await change('02307 9');
  expect(await find()).toMatchObject({ name: 'Erika Neu', phone: '02307 9', locale: 'en' });
  await expect(change('02307 8')).rejects.toMatchObject({ code: 'changed_meanwhile' });
  const person = await inDistrict(districtId, (tx) => findPerson(tx, id));
  expect(person).toMatchObject({ name: 'Erika Neu', roles: ['volunteer'] });
});
