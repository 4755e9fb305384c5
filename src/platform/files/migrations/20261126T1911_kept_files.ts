import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Files that are no pictures: what they are is known to the module that keeps them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table kept_file (
      district_id uuid not null references district,
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      bytes int not null check (bytes > 0),
      primary key (district_id, sha256)
    )`.execute(db);
  await guardByDistrict(db, 'kept_file');
}
