import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  // For whom somebody of the organising team did it: who has no account cannot do it themselves.
  await sql`alter table audit_entry add column on_behalf_of uuid`.execute(db);
  // The list, newest first, of all and of one person.
  await sql`create index on audit_entry (district_id, at desc, id desc)`.execute(db);
  await sql`create index on audit_entry (district_id, person_id, at desc)`.execute(db);
  await sql`create index on audit_entry (district_id, on_behalf_of, at desc) where on_behalf_of is not null`.execute(
    db,
  );
}
