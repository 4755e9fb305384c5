import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  // How much a rule erased on a day (UTC), and nothing of what it was.
  await sql`
    create table erasure_log (
      district_id uuid not null references district,
      day date not null,
      rule text not null,
      kind text not null,
      count int not null check (count > 0),
      primary key (district_id, day, rule, kind)
    )`.execute(db);
  await guardByDistrict(db, 'erasure_log');
}
