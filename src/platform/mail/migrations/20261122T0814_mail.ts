import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mail (
      district_id uuid not null references district,
      id uuid not null,
      to_address text not null,
      subject text not null,
      text_body text not null,
      html_body text,
      purpose text not null,
      created_at timestamptz not null,
      -- kept: no mail server is set, the mail waits under /team/postausgang
      state text not null check (state in ('waiting', 'claimed', 'sent', 'unclear', 'failed', 'kept')),
      claimed_at timestamptz,
      finished_at timestamptz,
      reply text,
      primary key (district_id, id)
    )`.execute(db);
  await sql`create index on mail (district_id, created_at)`.execute(db);
  await guardByDistrict(db, 'mail');
}
