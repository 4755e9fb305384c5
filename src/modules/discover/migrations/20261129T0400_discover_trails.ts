import { sql, type Kysely } from 'kysely';
import { guardByDistrict } from '#platform/database/tenancy.server.ts';

/** Trails: sights in an order, and the line that leads past them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trail (
      district_id uuid not null references district,
      id uuid not null,
      slug text not null,
      title jsonb not null,
      teaser jsonb not null default '{}',
      -- for whom it is fit: walking, wheelchair, bicycle
      kinds text[] not null check
        (cardinality(kinds) > 0 and kinds <@ array['walking', 'wheelchair', 'bicycle']),
      -- it leads back to its first stop
      round boolean not null,
      -- metres, as somebody walked them; null where the positions tell
      walked int check (walked > 0),
      published boolean not null default false,
      -- since visitors could read it for the first time: its address holds from then on
      published_at timestamptz,
      created_at timestamptz not null,
      version int not null default 1,
      deleted_at timestamptz,
      primary key (district_id, id),
      unique (district_id, slug),
      check (not published or published_at is not null)
    )`.execute(db);
  await guardByDistrict(db, 'trail');
  await sql`
    create table trail_stop (
      district_id uuid not null references district,
      trail_id uuid not null,
      position int not null check (position >= 0),
      sight_id uuid not null,
      -- where the way leads from here to the next stop: pairs of degrees, WGS 84
      via jsonb not null default '[]',
      primary key (district_id, trail_id, position),
      unique (district_id, trail_id, sight_id),
      foreign key (district_id, trail_id) references trail (district_id, id) on delete cascade,
      foreign key (district_id, sight_id) references sight (district_id, id)
    )`.execute(db);
  await sql`create index on trail_stop (district_id, sight_id)`.execute(db);
  await guardByDistrict(db, 'trail_stop');
}
