import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table picture (
      district_id uuid not null references district,
      id uuid not null,
      -- SHA-256 of the stored original (turned upright, without location data); null once it is erased
      sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
      format text not null check (format in ('jpeg', 'png')),
      width int not null check (width > 0),
      height int not null check (height > 0),
      bytes int not null check (bytes > 0),
      alt jsonb not null default '{}',
      -- says nothing that the text does not say: needs no alternative text
      decorative boolean not null default false,
      photographer text not null default '',
      credit text not null default '',
      -- who agreed to the publication, in words
      consent text not null default '',
      channels text[] not null default '{web}'
        check (channels <@ '{web,mailing,print,screen,social}'),
      created_at timestamptz not null,
      created_by uuid,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      constraint alt_on_the_web check (
        decorative or not 'web' = any(channels) or deleted_at is not null
        or coalesce(alt->>'de', '') <> '')
    )`.execute(db);
  await sql`create index on picture (district_id, sha256)`.execute(db);
  await guardByDistrict(db, 'picture');
}
