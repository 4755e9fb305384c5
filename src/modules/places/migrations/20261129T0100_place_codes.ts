import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/**
 * Places where no event takes place; short addresses of places (decision 0030), and how often each was opened on a day:
 * nothing else of a visitor.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table place add column venue boolean not null default true`.execute(db);
  await sql`
    create table place_code (
      district_id uuid not null references district,
      code text not null,
      -- none where it was printed in advance, and nobody has said what for
      place_id uuid,
      made_at timestamptz not null,
      claimed_at timestamptz,
      primary key (district_id, code),
      foreign key (district_id, place_id) references place (district_id, id),
      check ((place_id is null) = (claimed_at is null))
    )`.execute(db);
  await sql`create index on place_code (district_id, place_id)`.execute(db);
  await guardByDistrict(db, 'place_code');
  await sql`
    create table place_scan (
      district_id uuid not null references district,
      code text not null,
      day date not null,
      scans int not null check (scans > 0),
      primary key (district_id, code, day),
      foreign key (district_id, code) references place_code (district_id, code)
    )`.execute(db);
  await guardByDistrict(db, 'place_scan');
}
