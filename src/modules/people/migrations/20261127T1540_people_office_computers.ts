import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // Of a computer that several share: who sits there is told by a PIN.
  await sql`alter table session alter column account_id drop not null`.execute(db);
  await sql`
    create table office_computer (
      district_id uuid not null references district,
      id uuid not null,
      name text not null,
      -- null: it was put out of use
      session_id uuid unique references session on delete set null,
      -- who sits there now, until it locks itself
      person_id uuid,
      locks_at timestamptz,
      enrolled_at timestamptz not null,
      enrolled_by uuid,
      primary key (district_id, id),
      foreign key (district_id, person_id) references person,
      check ((person_id is null) = (locks_at is null))
    )`.execute(db);
  await sql`create index on office_computer (district_id, person_id)`.execute(db);
  await guardByDistrict(db, 'office_computer');
  await sql`
    create table person_pin (
      district_id uuid not null,
      person_id uuid not null,
      -- salt and scrypt hash
      hash bytea not null,
      wrong int not null default 0,
      locked_until timestamptz,
      set_at timestamptz not null,
      primary key (district_id, person_id),
      foreign key (district_id, person_id) references person
    )`.execute(db);
  await guardByDistrict(db, 'person_pin');
}
