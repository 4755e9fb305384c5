import { sql, type Kysely } from 'kysely';

/**
 * Whoever belongs to several districts sees which: outside of any, a transaction may name an account and then reads
 * the rows of that account alone, to change none. Within a district nothing is added, since no account is named.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create policy of_account on person for select using (
      nullif(current_setting('app.district', true), '') is null
      and account_id = (select nullif(current_setting('app.account', true), '')::uuid))`.execute(
    db,
  );
  await sql`create index if not exists person_account on person (account_id)`.execute(db);
}
