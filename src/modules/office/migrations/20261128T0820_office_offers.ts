import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** What the office offers besides somebody to talk to. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table office_offer (
      district_id uuid not null references district,
      id uuid not null,
      kind text not null
        check (kind in ('quiet_corner', 'changing', 'step_free', 'toilet', 'printer', 'wifi', 'other')),
      -- {de, en}; without a name it is called by its kind
      name jsonb not null default '{}',
      about jsonb not null default '{}',
      since date,
      -- where nobody else may be meanwhile
      place_id uuid,
      ring_name text not null default '',
      ring_phone text not null default '',
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, place_id) references place
    )`.execute(db);
  await guardByDistrict(db, 'office_offer');
}
