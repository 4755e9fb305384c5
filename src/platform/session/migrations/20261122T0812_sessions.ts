import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table session (
      id uuid primary key,
      -- SHA-256 of the random token in the cookie; the token itself is nowhere stored
      token_hash bytea not null unique,
      account_id uuid not null,
      device text not null default '',
      created_at timestamptz not null,
      seen_at timestamptz not null,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index on session (account_id)`.execute(db);
  await sql`
    create table rate_limit (
      -- what is limited and for whom, hashed: no address is stored
      key bytea primary key,
      count int not null,
      window_ends_at timestamptz not null
    )`.execute(db);
}
