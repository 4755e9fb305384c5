import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // No foreign keys: the row outlives its district, and says what was erased and when. It holds until the suspension
  // that it was asked in ends, so whoever opens the district again takes it back.
  await sql`
    create table district_ending (
      id uuid primary key,
      district_id uuid not null,
      suspension_id uuid not null,
      name text not null,
      asked_at timestamptz not null,
      due_at timestamptz not null,
      withdrawn_at timestamptz,
      erased_at timestamptz
    )`.execute(db);
  await sql`
    create unique index on district_ending (suspension_id) where withdrawn_at is null`.execute(db);
}
