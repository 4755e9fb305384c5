import { sql, type Kysely } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table passkey (
      id uuid primary key,
      account_id uuid not null references account on delete cascade,
      -- the host that it signs in to: browsers show it nowhere else
      host text not null,
      -- WebAuthn: credential ID in base64url, COSE public key, signature counter
      credential_id text not null unique,
      public_key bytea not null,
      counter bigint not null,
      transports text[] not null,
      name text not null,
      created_at timestamptz not null,
      used_at timestamptz
    )`.execute(db);
  await sql`create index on passkey (account_id)`.execute(db);
  await sql`
    create table passkey_challenge (
      -- what a browser must sign, once
      challenge text primary key,
      -- null: for signing in, by whoever it is
      account_id uuid references account on delete cascade,
      expires_at timestamptz not null
    )`.execute(db);
  await sql`create index on passkey_challenge (account_id)`.execute(db);
}
