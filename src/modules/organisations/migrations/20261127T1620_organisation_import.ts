import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Tables that are read in, and which entries came of them: so that all of it can be taken back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table organisation_import (
      district_id uuid not null references district,
      id uuid not null,
      file_name text not null,
      -- { heading, rows }; emptied once it is taken or forgotten
      sheet jsonb not null,
      columns jsonb not null,
      version int not null default 1,
      created_at timestamptz not null,
      created_by uuid,
      taken_at timestamptz,
      taken int,
      undone_at timestamptz,
      undone int,
      primary key (district_id, id)
    )`.execute(db);
  await guardByDistrict(db, 'organisation_import');
  await sql`
    alter table organisation add import_id uuid,
      add foreign key (district_id, import_id) references organisation_import`.execute(db);
}
