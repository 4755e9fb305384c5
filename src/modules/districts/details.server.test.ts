import { describe, expect, it } from 'vitest';
import { sql } from 'kysely';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { useDatabase } from '../../../tests/database.ts';
import { dueDistrict } from './due.server.ts';
import { findDistrict, findDistrictDetails, updateDistrictDetails } from './server.ts';

useDatabase();

const details = {
  contact: { mail: 'buero@example.org' },
  carrier: {
    name: 'Bürgerverein Musterstadt e. V.',
    street: 'Hauptstraße 1',
    postalCode: '59174',
    town: 'Kamen',
  },
};

describe('contact and legal body of a district', () => {
  it('are changed, and the audit names the fields without a word of them', async () => {
    const { id, command } = await makeDistrict();
    const fields = await inDistrict(id, async (tx) => {
      await updateDistrictDetails(tx, { command, version: 1, details });
      const carrier = { ...details.carrier, street: 'Hauptstraße 2' };
      const changed = { contact: {}, carrier };
      await updateDistrictDetails(tx, { command, version: 2, details: changed });
      expect(await findDistrictDetails(tx, id)).toEqual({ ...changed, version: 3 });
      expect(await findDistrict(tx, id)).toMatchObject(changed);
      const entries = await sql<{ fields: string[] }>`
        select fields from audit_entry where action = 'district.changed' order by id`.execute(tx);
      return entries.rows.map((row) => row.fields);
    });
    expect(fields).toEqual([
      ['contact.mail', 'carrier.name', 'carrier.street', 'carrier.postalCode', 'carrier.town'],
      ['contact.mail', 'carrier.street'],
    ]);
  });

  it('are not overwritten by who read an older version', async () => {
    const { id, command } = await makeDistrict();
    const save = () =>
      inDistrict(id, (tx) => updateDistrictDetails(tx, { command, version: 1, details }));
    const outcomes = await Promise.allSettled([save(), save()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(save()).rejects.toMatchObject({ code: 'changed_meanwhile' });
  });

  it('leave other districts as they are', async () => {
    const { id, command } = await makeDistrict();
    const other = await makeDistrict();
    await inDistrict(id, (tx) => updateDistrictDetails(tx, { command, version: 1, details }));
    const theirs = await inDistrict(other.id, (tx) => findDistrictDetails(tx, other.id));
    expect(theirs).toEqual({ contact: {}, carrier: {}, version: 1 });
  });

  it('wait for the coordination under "Heute" until a legal body is entered', async () => {
    const { id, command } = await makeDistrict();
    const due = (role: string) =>
      inDistrict(id, (tx) => {
        const person = { id, roles: [role], organisationIds: [] };
        return dueDistrict(tx, { command, person, locale: 'de' });
      });
    expect(await due('coordination')).toMatchObject([{ path: '/team/stadtteil' }]);
    expect(await due('volunteer')).toEqual([]);
    await inDistrict(id, (tx) => updateDistrictDetails(tx, { command, version: 1, details }));
    expect(await due('coordination')).toEqual([]);
  });
});
