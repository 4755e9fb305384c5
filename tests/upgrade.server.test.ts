import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findOrganisation } from '#modules/organisations/server.ts';
import { connectDatabase, disconnectDatabase } from '#platform/database/connection.server.ts';
import { migrate } from '#platform/database/migrate.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { sql } from 'kysely';
import { dropDatabase, query, withDatabase } from './database-setup.ts';

/** The last one before organisations became entries of a directory. */
const earlier = '20261127T1540_people_office_computers';
/** The last one before an appointment belonged to the host for whom it was made. */
const beforeHosts = '20261128T0920_duty_by_link';

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
  await migrate(connectDatabase({ url: own }).query, { upTo: beforeHosts });
  for (const id of districts) await bookWithChor(id);
  await migrate(connectDatabase({ url: own }).query);
  for (const id of districts) {
    expect(await hostsIn(id)).toEqual({ read: chorIn(id), told: chorIn(id), mail: chorIn(id) });
    const chor = await inDistrict(id, (tx) => findOrganisation(tx, chorIn(id)));
    expect(chor).toMatchObject({ name: 'Chor', updatedAt: new Date('2026-11-01T10:00:00Z') });
  }
});

/** Somebody has an appointment in a consultation that the choir holds. */
async function bookWithChor(districtId: string): Promise<void> {
  const at = '2026-12-01T10:00:00Z';
  const id = chorIn(districtId);
  await query(
    own,
    `begin; select set_config('app.district', '${districtId}', true);
     insert into event (district_id, id, slug, title, category, status, organisation_id, created_at, updated_at)
     values ('${districtId}', '${id}', 'rat', '{"de": "Rat"}', 'consultation', 'published', '${id}', '${at}', '${at}');
     insert into series (district_id, id, event_id, uid, local_start, time_zone, duration_minutes, created_at, updated_at)
     values ('${districtId}', '${id}', '${id}', '${id}', '2026-12-01 11:00', 'Europe/Berlin', 60, '${at}', '${at}');
     insert into occurrence (district_id, id, series_id, event_id, original_local, during, starts_on, ends_on, updated_at)
     values ('${districtId}', '${id}', '${id}', '${id}', '2026-12-01 11:00',
       '[2026-12-01 10:00Z, 2026-12-01 11:00Z)', '2026-12-01', '2026-12-01', '${at}');
     insert into consultation (district_id, event_id, slot_minutes, host_mail)
     values ('${districtId}', '${id}', 20, 'rat@example.org');
     insert into appointment (district_id, id, occurrence_id, minutes_after, lasts_minutes, name, mail, phone, question,
       locale, token_hashes, booked_at, told_starts_at)
     values ('${districtId}', '${id}', '${id}', 0, 20, 'Erika', '', '1234', '', 'de', '{}', '${at}', '${at}'); commit`,
  );
}

async function hostsIn(districtId: string) {
  const { rows } = await inDistrict(districtId, (tx) =>
    sql`select host_organisation_id as read, told_organisation_id as told,
      (select host_organisation_id from consultation) as mail from appointment`.execute(tx),
  );
  return rows[0];
}
