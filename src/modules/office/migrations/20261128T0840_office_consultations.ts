import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** What the calendar does not know of a consultation, and who has an appointment in it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table consultation (
      district_id uuid not null references district,
      event_id uuid not null,
      -- in words, as people say it
      languages text not null default '',
      by_appointment boolean not null default false,
      slot_minutes int not null check (slot_minutes between 5 and 180),
      -- where the list goes the evening before
      host_mail text not null default '',
      -- where the links of its mails lead
      origin text not null default '',
      version int not null default 1,
      primary key (district_id, event_id),
      foreign key (district_id, event_id) references event on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'consultation');
  await sql`
    create table appointment (
      district_id uuid not null references district,
      id uuid not null,
      occurrence_id uuid not null,
      -- by its date: where that is moved, the appointment moves along
      minutes_after int not null check (minutes_after >= 0),
      lasts_minutes int not null check (lasts_minutes > 0),
      name text not null,
      mail text not null,
      phone text not null,
      question text not null,
      locale text not null check (locale in ('de', 'en')),
      -- SHA-256 of each link that they were mailed; the links stand in their mails only
      token_hashes bytea[] not null,
      booked_at timestamptz not null,
      cancelled_at timestamptz,
      reminded_at timestamptz,
      -- what they were told last
      told_starts_at timestamptz not null,
      told_cancelled boolean not null default false,
      primary key (district_id, id),
      foreign key (district_id, occurrence_id) references occurrence on delete cascade,
      -- nobody is given a time that somebody else has
      constraint one_appointment_at_a_time exclude using gist (
        district_id with =, occurrence_id with =,
        int4range(minutes_after, minutes_after + lasts_minutes) with &&
      ) where (cancelled_at is null)
    )`.execute(db);
  await guardByDistrict(db, 'appointment');
  await sql`
    create table consultation_link (
      district_id uuid not null references district,
      token_hash bytea not null,
      occurrence_id uuid not null,
      made_at timestamptz not null,
      ends_at timestamptz not null,
      primary key (district_id, token_hash),
      unique (district_id, occurrence_id),
      foreign key (district_id, occurrence_id) references occurrence on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'consultation_link');
}
