import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table address_change (
      -- one at a time: a later wish takes the place of an earlier one
      account_id uuid primary key references account on delete cascade,
      address text not null check (address = lower(address)),
      -- SHA-256: the link itself stands in the mail only
      token_hash bytea not null unique,
      expires_at timestamptz not null
    )`.execute(db);
}
