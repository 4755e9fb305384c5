import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // A district that was set up before has no rows here: it is done.
  await sql`
    create table district_set_up (
      district_id uuid not null references district,
      step text not null check (step in ('name', 'look', 'carrier', 'mail', 'parts', 'finished')),
      at timestamptz not null,
      person_id uuid,
      primary key (district_id, step)
    )`.execute(db);
  await guardByDistrict(db, 'district_set_up');
  await sql`alter table district add column unused_parts text[] not null default '{}'`.execute(db);
}
