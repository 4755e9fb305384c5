import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Sights, and their texts in each language. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sight (
      district_id uuid not null references district,
      id uuid not null,
      place_id uuid not null,
      slug text not null,
      category text not null,
      -- "1926–1988": in words, because often nobody knows more
      years text not null default '',
      -- who wrote and researched, as they want to be named
      credits text not null default '',
      -- Markdown: where it is written, and where to read on
      sources text not null default '',
      links text not null default '',
      state text not null check (state in
        ('idea', 'research', 'draft', 'checked', 'approved', 'published')),
      state_at timestamptz not null,
      -- who of the owners has agreed, and when
      owner_approval text not null default '',
      -- since visitors could read it for the first time: its address holds from then on
      published_at timestamptz,
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, slug),
      foreign key (district_id, place_id) references place (district_id, id),
      check (state <> 'published' or published_at is not null)
    )`.execute(db);
  await sql`create index on sight (district_id, place_id)`.execute(db);
  await guardByDistrict(db, 'sight');
  await sql`
    create table sight_text (
      district_id uuid not null references district,
      sight_id uuid not null,
      -- BCP 47; de-simple is plain language
      language text not null,
      title text not null,
      teaser text not null default '',
      -- Markdown; its headings are the chapters
      body text not null default '',
      -- of a translation: by whom, as they want to be named
      translated_by text not null default '',
      changed_at timestamptz not null,
      version int not null default 1,
      primary key (district_id, sight_id, language),
      foreign key (district_id, sight_id) references sight (district_id, id) on delete cascade
    )`.execute(db);
  await guardByDistrict(db, 'sight_text');
}
