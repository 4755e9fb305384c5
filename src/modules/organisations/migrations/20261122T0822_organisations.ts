import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation (
      district_id uuid not null references district,
      id uuid not null,
      slug text not null,
      name text not null,
      kind text not null check (kind in ('team', 'club', 'group', 'partner', 'shop', 'service', 'institution')),
      website text not null default '',
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, slug)
    )`.execute(db);
  await guardByDistrict(db, 'organisation');
  await sql`
    alter table person_role add foreign key (district_id, organisation_id) references organisation`.execute(
    db,
  );
}
