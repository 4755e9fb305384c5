import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mail (
      district_id uuid not null references district,
      id uuid not null,
      to_address text not null,
      -- who sends: used where MAIL_FROM names nobody, else the answers go there
      sender_name text not null,
      sender_address text,
      subject text not null,
      -- null once erased
      text_body text,
      html_body text,
      -- a secret stands in the text: it is erased then, or as soon as it is delivered
      text_until timestamptz,
      purpose text not null,
      created_at timestamptz not null,
      -- kept: no mail server is set, the mail can be read by the team
      state text not null check (state in ('waiting', 'claimed', 'sent', 'unclear', 'failed', 'kept')),
      attempts int not null default 0,
      due_at timestamptz not null,
      claimed_at timestamptz,
      finished_at timestamptz,
      -- the last answer of the mail server, or why there was none
      reply text,
      primary key (district_id, id)
    )`.execute(db);
  await sql`create index on mail (district_id, created_at)`.execute(db);
  await sql`create index on mail (district_id, due_at) where state in ('waiting', 'claimed')`.execute(
    db,
  );
  await guardByDistrict(db, 'mail');
}
