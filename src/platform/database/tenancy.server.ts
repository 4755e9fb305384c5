import { sql, type Kysely } from 'kysely';

/**
 * Tables without a district. Everything else carries `district_id` and is guarded by row-level security;
 * a test compares this list with the database.
 */
export const globalTables = [
  'account',
  'address_change',
  'district',
  'district_due',
  'district_ending',
  'district_host',
  'district_suspension',
  'kysely_migration',
  'kysely_migration_lock',
  'operator_code',
  'operator_session',
  'passkey',
  'passkey_challenge',
  'rate_limit',
  'session',
  'sign_in_code',
] as const;

/**
 * Guards a table by its district, for migrations. FORCE, because the runtime owns the tables;
 * `nullif`, because a pooled setting is '' after its transaction, not null.
 */
export async function guardByDistrict<T>(db: Kysely<T>, table: string): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} enable row level security`.execute(db);
  await sql`alter table ${name} force row level security`.execute(db);
  await sql`create policy of_district on ${name}
    using (district_id = (select nullif(current_setting('app.district', true), '')::uuid))`.execute(
    db,
  );
}

/**
 * Changes rows of every district, for migrations: without a district the guard shows even the owner no row, and
 * whatever is changed would silently stay as it was. Nobody else sees the table meanwhile, and it is guarded again in the
 * same transaction.
 */
export async function acrossDistricts<T>(
  db: Kysely<T>,
  table: string,
  change: () => Promise<unknown>,
): Promise<void> {
  const name = sql.table(table);
  await sql`alter table ${name} no force row level security`.execute(db);
  await change();
  await sql`alter table ${name} force row level security`.execute(db);
}
