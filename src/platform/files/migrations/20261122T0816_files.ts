import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table picture (
      district_id uuid not null references district,
      id uuid not null,
      -- SHA-256 of the stored original (turned upright, without location data)
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      width int not null,
      height int not null,
      alt jsonb not null default '{}',
      photographer text not null default '',
      credit text not null default '',
      -- who agreed to the publication, in words
      consent text not null default '',
      channels text[] not null default '{web}',
      created_at timestamptz not null,
      created_by uuid,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id)
    )`.execute(db);
  await guardByDistrict(db, 'picture');
}
