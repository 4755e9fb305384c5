import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** The office stayed closed at one of its hours, and what else of that day fell out with it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table office_closing (
      district_id uuid not null references district,
      id uuid not null,
      occurrence_id uuid not null,
      -- consultations that were cancelled along with it, to be brought back along with it
      with_occurrence_ids uuid[] not null,
      closed_at timestamptz not null,
      closed_by uuid,
      reopened_at timestamptz,
      reopened_by uuid,
      primary key (district_id, id),
      foreign key (district_id, occurrence_id) references occurrence on delete cascade,
      foreign key (district_id, closed_by) references person,
      foreign key (district_id, reopened_by) references person
    )`.execute(db);
  await sql`
    create unique index on office_closing (district_id, occurrence_id) where reopened_at is null`.execute(
    db,
  );
  await guardByDistrict(db, 'office_closing');
}
