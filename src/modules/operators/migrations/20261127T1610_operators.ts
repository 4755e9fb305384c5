import { sql, type Kysely } from 'kysely';

/** Who runs the installation stands in the environment; here is only the hash of an address, and of secrets. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table operator_code (
      id uuid primary key,
      -- null where nobody who runs the installation has the address that was typed
      address_hash bytea,
      token_hash bytea not null unique,
      code_hash bytea,
      attempts int not null default 0,
      expires_at timestamptz not null,
      used_at timestamptz
    )`.execute(db);
  await sql`
    create table operator_session (
      id uuid primary key,
      token_hash bytea not null unique,
      address_hash bytea not null,
      expires_at timestamptz not null
    )`.execute(db);
}
