import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await createImports(db);
  await createSubscriptions(db);
  await createIssues(db);
  await createDeliveries(db);
}

/** A list that existed before, pasted in: where it comes from and why it may be used stays with its entries. */
async function createImports(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailing_import (
      district_id uuid not null references district,
      id uuid not null,
      state text not null check (state in ('draft', 'taken', 'withdrawn')),
      origin text not null,
      legal_basis text not null,
      -- of its entries
      locale text not null check (locale in ('de', 'en')),
      -- as pasted, until it is taken or forgotten
      pasted text,
      -- what was not taken, until it is forgotten
      left_lines jsonb,
      counts jsonb not null default '{}',
      created_by uuid,
      created_at timestamptz not null,
      taken_by uuid,
      taken_at timestamptz,
      withdrawn_by uuid,
      withdrawn_at timestamptz,
      version int not null default 1,
      check ((state = 'draft') = (pasted is not null)),
      check ((state = 'draft') = (taken_at is null)),
      check ((state = 'withdrawn') = (withdrawn_at is not null)),
      primary key (district_id, id)
    )`.execute(db);
  await guardByDistrict(db, 'mailing_import');
}

async function createSubscriptions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailing_subscription (
      district_id uuid not null references district,
      id uuid not null,
      state text not null check (state in ('active', 'left')),
      -- null once erased
      address text,
      -- SHA-256 over district and address in its comparable form; null once its proof is forgotten too
      address_hash bytea,
      name text not null default '',
      locale text not null check (locale in ('de', 'en')),
      -- empty: all
      categories text[] not null default '{}',
      -- stands in every mail to this person; null once left for good
      token text unique,
      import_id uuid,
      created_at timestamptz not null,
      active_since timestamptz,
      left_at timestamptz,
      left_how text check (left_how in ('link', 'one-click', 'team', 'blocked')),
      version int not null default 1,
      primary key (district_id, id),
      foreign key (district_id, import_id) references mailing_import (district_id, id),
      check ((state = 'left') = (left_at is not null)),
      check (state = 'left' or num_nulls(address, address_hash, token) = 0)
    )`.execute(db);
  await sql`
    create unique index mailing_subscription_once on mailing_subscription (district_id, address_hash)
    where state != 'left'`.execute(db);
  await sql`create index on mailing_subscription (district_id, state, id)`.execute(db);
  await sql`create index on mailing_subscription (district_id, import_id) where import_id is not null`.execute(
    db,
  );
  await guardByDistrict(db, 'mailing_subscription');
  await createRequests(db);
  await sql`
    create table mailing_consent (
      district_id uuid not null references district,
      id uuid not null,
      subscription_id uuid not null,
      -- finds the proof when the address itself is erased
      address_hash bytea not null,
      how text not null check (how in ('form', 'hand', 'import')),
      -- as it was shown, in the language it was shown in
      wording text not null,
      -- where it comes from and the legal basis, where it was not given here
      note text not null default '',
      requested_at timestamptz not null,
      given_at timestamptz not null,
      ended_at timestamptz,
      primary key (district_id, id),
      foreign key (district_id, subscription_id)
        references mailing_subscription (district_id, id) on delete cascade
    )`.execute(db);
  await sql`create index on mailing_consent (district_id, subscription_id)`.execute(db);
  await guardByDistrict(db, 'mailing_consent');
  await sql`
    create table mailing_suppression (
      district_id uuid not null references district,
      address_hash bytea not null,
      -- left: a new confirmation by the person lifts it; blocked: only the coordination may
      kind text not null check (kind in ('left', 'blocked')),
      since timestamptz not null,
      primary key (district_id, address_hash)
    )`.execute(db);
  await guardByDistrict(db, 'mailing_suppression');
  await sql`
    create table mailing_block_change (
      district_id uuid not null references district,
      id uuid not null,
      address_hash bytea not null,
      change text not null check (change in ('blocked', 'lifted')),
      reason text not null,
      -- null: whoever has the address did it
      person_id uuid,
      at timestamptz not null,
      primary key (district_id, id)
    )`.execute(db);
  await sql`create index on mailing_block_change (district_id, address_hash)`.execute(db);
  await guardByDistrict(db, 'mailing_block_change');
}

/** Somebody typed an address; nobody knows yet whether it is theirs. */
async function createRequests(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailing_request (
      district_id uuid not null references district,
      id uuid not null,
      -- null once confirmed
      address text,
      address_hash bytea not null,
      name text not null,
      locale text not null check (locale in ('de', 'en')),
      categories text[] not null,
      -- where the mailed link leads, e.g. https://heeren-werve.example
      origin text not null,
      requested_at timestamptz not null,
      -- of the mailed link; null until it is mailed
      link_hash bytea unique,
      ends_at timestamptz not null,
      -- once confirmed
      subscription_id uuid,
      primary key (district_id, id),
      foreign key (district_id, subscription_id) references mailing_subscription (district_id, id),
      check ((address is null) = (subscription_id is not null))
    )`.execute(db);
  await sql`create index on mailing_request (district_id, ends_at)`.execute(db);
  await sql`create index on mailing_request (district_id, subscription_id)`.execute(db);
  await guardByDistrict(db, 'mailing_request');
}

async function createIssues(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailing_settings (
      district_id uuid not null references district primary key,
      -- null: as fast as the mail server takes them
      mails_per_hour int check (mails_per_hour > 0),
      version int not null default 1
    )`.execute(db);
  await guardByDistrict(db, 'mailing_settings');
  await sql`
    create table mailing_issue (
      district_id uuid not null references district,
      id uuid not null,
      slug text not null,
      state text not null check (state in ('draft', 'sending', 'paused', 'stopped', 'sent')),
      subject jsonb not null,
      greeting jsonb not null,
      closing jsonb not null,
      period_from date not null,
      period_until date not null,
      -- empty: all
      categories text[] not null default '{}',
      arrangement text not null default 'day' check (arrangement in ('day', 'category')),
      notice_ids uuid[] not null default '{}',
      left_out uuid[] not null default '{}',
      -- what the team last saw and kept, to tell what changed since
      seen jsonb,
      -- frozen when sending starts
      content jsonb,
      -- where its links lead, e.g. https://heeren-werve.example
      origin text,
      -- why it is paused where nobody of the team pressed: the kind, and the mail server's own words
      pause_kind text check (pause_kind in ('certificate', 'sign-in', 'sender', 'refused', 'connect', 'away')),
      pause_reason text,
      -- what the mail server last said when it could not be sent, and since when
      trouble text,
      trouble_since timestamptz,
      created_by uuid,
      created_at timestamptz not null,
      started_by uuid,
      started_at timestamptz,
      finished_at timestamptz,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, slug),
      check (period_from <= period_until),
      check ((state = 'draft') = (content is null))
    )`.execute(db);
  await sql`create index on mailing_issue (district_id, created_at)`.execute(db);
  await guardByDistrict(db, 'mailing_issue');
}

async function createDeliveries(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mailing_delivery (
      district_id uuid not null references district,
      issue_id uuid not null,
      subscription_id uuid not null,
      -- kept: no mail server is set; left: gone before it was their turn; stopped: the team stopped the rest
      state text not null check (
        state in ('waiting', 'claimed', 'delivered', 'unclear', 'failed', 'left', 'stopped', 'kept')
      ),
      attempts int not null default 0,
      due_at timestamptz not null,
      -- whose hands it is in
      claim_id uuid,
      claimed_at timestamptz,
      finished_at timestamptz,
      reply text,
      primary key (district_id, issue_id, subscription_id),
      foreign key (district_id, issue_id) references mailing_issue (district_id, id) on delete cascade,
      foreign key (district_id, subscription_id) references mailing_subscription (district_id, id)
    )`.execute(db);
  await sql`
    create index on mailing_delivery (district_id, issue_id, due_at, subscription_id) where state = 'waiting'
  `.execute(db);
  await sql`create index on mailing_delivery (district_id, claimed_at)`.execute(db);
  await sql`create index on mailing_delivery (district_id, issue_id) where state = 'unclear'`.execute(
    db,
  );
  await sql`create index on mailing_delivery (district_id, subscription_id)`.execute(db);
  await guardByDistrict(db, 'mailing_delivery');
}
