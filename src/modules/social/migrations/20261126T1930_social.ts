import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table social_settings (
      district_id uuid not null references district,
      -- as typed: they stand under every post
      hashtags text not null default '',
      version int not null default 1,
      primary key (district_id)
    )`.execute(db);
  await guardByDistrict(db, 'social_settings');

  // What somebody chose or wrote for the posts of one event or notice; without a row all of it is suggested.
  await sql`
    create table social_post (
      district_id uuid not null references district,
      id uuid not null,
      event_id uuid,
      notice_id uuid,
      -- null: as suggested
      caption text,
      -- which date the caption speaks of, and when that is: for any other it is not offered
      caption_about text,
      hashtags text not null default '',
      -- null: as the event's kind and picture suggest
      design text check (design in ('sign', 'photo', 'festive')),
      english boolean not null default true,
      -- made by hand, instead of ours
      post_picture_id uuid,
      story_picture_id uuid,
      updated_at timestamptz not null,
      version int not null default 1,
      primary key (district_id, id),
      unique (district_id, event_id),
      unique (district_id, notice_id),
      check (num_nonnulls(event_id, notice_id) = 1),
      check ((caption is null) = (caption_about is null)),
      foreign key (district_id, event_id) references event (district_id, id) on delete cascade,
      foreign key (district_id, notice_id) references notice (district_id, id) on delete cascade,
      foreign key (district_id, post_picture_id) references picture (district_id, id),
      foreign key (district_id, story_picture_id) references picture (district_id, id)
    )`.execute(db);
  await guardByDistrict(db, 'social_post');
}
