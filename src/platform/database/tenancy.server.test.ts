import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { createEvent } from '#modules/calendar/server.ts';
import { findPersonOfAccount } from '#modules/people/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson, makePlace } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { database } from './connection.server.ts';
import { globalTables } from './tenancy.server.ts';
import { globally, inDistrict } from './transaction.server.ts';

const url = useDatabase();

describe('every table', () => {
  it('either belongs to a district and is guarded by it, or stands in the list of global tables', async () => {
    const { rows } = await sql<{ table: string; isGuarded: boolean; hasDistrict: boolean }>`
      select c.relname as table,
        c.relrowsecurity and c.relforcerowsecurity and exists (
          select from pg_policy p where p.polrelid = c.oid
            and pg_get_expr(p.polqual, p.polrelid) like '%app.district%') as "isGuarded",
        exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'district_id'
          and a.attnotnull) as "hasDistrict"
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind = 'r' order by 1`.execute(database().query);
    const global = rows.filter((row) => !row.isGuarded).map((row) => row.table);
    expect(global).toEqual([...globalTables].sort());
    expect(rows.filter((row) => row.isGuarded && !row.hasDistrict)).toEqual([]);
    expect(rows.length).toBeGreaterThan(15);
  });

  it('refers to another table of its district by (district_id, id), never by id alone', async () => {
    const { rows } = await sql<{ constraint: string }>`
      select con.conrelid::regclass || ' ' || pg_get_constraintdef(con.oid) as constraint
      from pg_constraint con
      where con.contype = 'f' and con.connamespace = 'public'::regnamespace
        and exists (select from pg_class c where c.oid = con.confrelid and c.relforcerowsecurity)
        and not exists (
          select from unnest(con.conkey) key join pg_attribute a
            on a.attrelid = con.conrelid and a.attnum = key where a.attname = 'district_id')`.execute(
      database().query,
    );
    expect(rows).toEqual([]);
  });

  it('is shown by views only with the rights of who looks', async () => {
    const { rows } = await sql`
      select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('v', 'm')
        and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`.execute(
      database().query,
    );
    expect(rows).toEqual([]);
  });
});

describe('a district', () => {
  it('sees its own rows only, and outside any district nobody sees a row', async () => {
    const [mine, other] = [await makeDistrict(), await makeDistrict()];
    await makePlace(mine);
    expect(await inDistrict(mine.id, (tx) => listPlaces(tx))).toHaveLength(1);
    expect(await inDistrict(other.id, (tx) => listPlaces(tx))).toEqual([]);
    // A pooled connection on which the setting is '' by now, not null.
    for (let again = 0; again < 30; again += 1) {
      expect(await globally((tx) => listPlaces(tx))).toEqual([]);
    }
  });

  it('cannot write a row into another one, nor move one there', async () => {
    const [mine, other] = [await makeDistrict(), await makeDistrict()];
    const placeId = await makePlace(mine);
    const foreign = { command: { ...mine.command, districtId: other.id } };
    await expect(
      inDistrict(mine.id, (tx) =>
        createEvent(tx, {
          ...foreign,
          details: eventDetails(),
          status: 'draft',
          series: [seriesDetails()],
        }),
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(
      inDistrict(mine.id, (tx) =>
        sql`update place set district_id = ${other.id} where id = ${placeId}`.execute(tx),
      ),
    ).rejects.toThrow(/row-level security/);
  });

  it("cannot refer to another one's place", async () => {
    const [mine, other] = [await makeDistrict(), await makeDistrict()];
    const placeId = await makePlace(other);
    await expect(
      inDistrict(mine.id, (tx) =>
        createEvent(tx, {
          command: mine.command,
          details: eventDetails({ placeId }),
          status: 'draft',
          series: [],
        }),
      ),
    ).rejects.toThrow(/foreign key/);
  });

  it('gives an account a person and roles in itself only', async () => {
    const [mine, other] = [await makeDistrict(), await makeDistrict()];
    const { accountId } = await makePerson({ ...mine, role: 'coordination' });
    expect(await inDistrict(mine.id, (tx) => findPersonOfAccount(tx, accountId))).toMatchObject({
      roles: ['coordination'],
    });
    expect(await inDistrict(other.id, (tx) => findPersonOfAccount(tx, accountId))).toBeNull();
  });

  it('is found by an id only, never by what somebody typed', async () => {
    const injected = "'; drop table event; --";
    await expect(inDistrict(injected, (tx) => listPlaces(tx))).rejects.toThrow('Not the id');
  });
});

describe('a data migration', () => {
  it('touches nothing outside a district, so that it must loop over them', async () => {
    const { id, command } = await makeDistrict();
    await makePlace({ command });
    const change = sql`update place set street = 'Neue Straße 1'`;
    const outside = await globally((tx) => change.execute(tx));
    expect(outside.numAffectedRows).toBe(0n);
    const inside = await inDistrict(id, (tx) => change.execute(tx));
    expect(inside.numAffectedRows).toBe(1n);
  });
});

describe('a list of dates', () => {
  it('is read by the index over district and start, also under row-level security', async () => {
    const { id, command } = await makeDistrict();
    await inDistrict(id, async (tx) => {
      for (let number = 0; number < 20; number += 1) {
        await createEvent(tx, {
          command,
          details: eventDetails({ title: { de: `Treffen ${number}` } }),
          status: 'published',
          series: [seriesDetails({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })],
        });
      }
    });
    const client = new pg.Client({ connectionString: url() });
    await client.connect();
    try {
      await client.query('analyze occurrence');
      await client.query('begin');
      await client.query(`set local app.district = '${id}'`);
      const { rows } = await client.query(
        `explain select id from occurrence where starts_at > now() order by starts_at limit 10`,
      );
      const plan = rows.map((row) => String(row['QUERY PLAN'])).join('\n');
      expect(plan).toMatch(/Index.*occurrence_district_id_starts_at_idx/);
    } finally {
      await client.end();
    }
  });
});
