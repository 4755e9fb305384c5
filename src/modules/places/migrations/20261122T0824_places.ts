import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table place (
      district_id uuid not null references district,
      id uuid not null,
      name text not null,
      street text not null default '',
      postal_code text not null default '',
      town text not null default '',
      -- degrees, WGS 84
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      access jsonb not null default '{}',
      -- a room: only one thing at a time can be there
      exclusive boolean not null default false,
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      check ((latitude is null) = (longitude is null))
    )`.execute(db);
  await guardByDistrict(db, 'place');
}
