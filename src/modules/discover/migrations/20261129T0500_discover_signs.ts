import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** The register of signs, and what was found when somebody looked at one. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sign (
      district_id uuid not null references district,
      id uuid not null,
      -- stands on the sign: given once, never again
      number int not null check (number > 0),
      place_id uuid not null,
      state text not null check (state in ('planned', 'ordered', 'delivered', 'mounted', 'removed')),
      state_at timestamptz not null,
      -- what stands on it
      heading text not null,
      wording text not null default '',
      material text not null default '',
      -- millimetres
      width int not null check (width between 40 and 2000),
      height int not null check (height between 40 and 2000),
      -- screws, post, wall
      fixing text not null default '',
      -- whose wall it is, and since when they agree
      permission text not null default '',
      cost_cents int check (cost_cents >= 0),
      paid_by text not null default '',
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, number),
      foreign key (district_id, place_id) references place (district_id, id)
    )`.execute(db);
  await sql`create index on sign (district_id, place_id)`.execute(db);
  await guardByDistrict(db, 'sign');
  await sql`
    create table sign_check (
      district_id uuid not null references district,
      id uuid not null,
      sign_id uuid not null,
      checked_at timestamptz not null,
      checked_by uuid,
      -- empty: nothing is wrong with it
      damage text not null default '',
      picture_sha256 text,
      settled_at timestamptz,
      settled_by uuid,
      primary key (district_id, id),
      foreign key (district_id, sign_id) references sign (district_id, id),
      foreign key (district_id, checked_by) references person,
      foreign key (district_id, settled_by) references person,
      check (settled_at is null or damage <> '')
    )`.execute(db);
  await sql`create index on sign_check (district_id, sign_id, checked_at)`.execute(db);
  await guardByDistrict(db, 'sign_check');
}
