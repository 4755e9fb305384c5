import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table audit_entry (
      district_id uuid not null references district,
      id uuid not null,
      at timestamptz not null,
      -- null: the system itself (a job), or somebody without a person in this district
      person_id uuid,
      action text not null,
      subject text not null,
      subject_id uuid not null,
      -- names of changed fields and ids, never personal values
      fields text[] not null default '{}',
      primary key (district_id, id)
    )`.execute(db);
  await sql`create index on audit_entry (district_id, subject_id, at)`.execute(db);
  await guardByDistrict(db, 'audit_entry');
}
