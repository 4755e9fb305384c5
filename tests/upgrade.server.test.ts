import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findOrganisation } from '#modules/organisations/server.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { dropDatabase, query, withDatabase } from './database-setup.ts';

/** The last one before organisations became entries of a directory. */
const earlier = '20261127T1540_people_office_computers';

const { url } = inject('database');
const name = `ortsmitte_test_${randomBytes(6).toString('hex')}`;
const own = withDatabase(url, name);
const districts = [newId(), newId()];
const chorIn = (districtId: string) => districtId.replace(/^.{8}/, 'aaaaaaaa');

beforeAll(async () => {
  await query(url, `create database ${name}`);
  connectDatabase({ url: own });
});
afterAll(async () => {
  await disconnectDatabase();
  await dropDatabase({ url, name });
});

test('a district of an earlier version is brought up to date with what it holds', async () => {
  await migrate(connectDatabase({ url: own }).query, { upTo: earlier });
  for (const id of districts) {
    await query(
      own,
      `insert into district (id, slug, name, town) values ('${id}', 'o-${id}', 'Ort', 'Kamen')`,
    );
    await query(
      own,
      `begin; select set_config('app.district', '${id}', true);
       insert into organisation (district_id, id, slug, name, kind, created_at)
       values ('${id}', '${chorIn(id)}', 'chor', 'Chor', 'club', '2026-11-01T10:00:00Z'); commit`,
    );
  }
  await migrate(connectDatabase({ url: own }).query);
  for (const id of districts) {
    const chor = await inDistrict(id, (tx) => findOrganisation(tx, chorIn(id)));
    expect(chor).toMatchObject({ name: 'Chor', updatedAt: new Date('2026-11-01T10:00:00Z') });
  }
});
