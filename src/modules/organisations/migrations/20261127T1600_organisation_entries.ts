import { sql, type Kysely } from 'kysely';
import { acrossDistricts, guardByDistrict } from '#platform/database/tenancy.server.ts';

/** What the directory tells of an organisation, and changes that wait for somebody's yes. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table organisation
      -- none: not in the directory
      add category text check (category in ('retail', 'services', 'crafts', 'gastronomy', 'health', 'clubs', 'social')),
      add description jsonb not null default '{}',
      add street text not null default '',
      add postal_code text not null default '',
      add town text not null default '',
      add phone text not null default '',
      add mail text not null default '',
      add contacts jsonb not null default '[]',
      -- wall clock of the district, by weekday
      add opening jsonb not null default '{}',
      add consultation jsonb not null default '{}',
      add times_note jsonb not null default '{}',
      add access_features text[] not null default '{}'
        check (access_features <@ array['step_free', 'toilet', 'parking', 'hearing_loop', 'sign_language', 'dogs']),
      add access jsonb not null default '{}',
      add languages text[] not null default '{}',
      add picture_id uuid,
      add updated_at timestamptz,
      add foreign key (district_id, picture_id) references picture`.execute(db);
  await acrossDistricts(db, 'organisation', () =>
    sql`update organisation set updated_at = created_at`.execute(db),
  );
  await sql`alter table organisation alter updated_at set not null`.execute(db);
  await sql`
    create table organisation_settings (
      district_id uuid primary key references district,
      needs_approval boolean not null,
      version int not null default 1
    )`.execute(db);
  await guardByDistrict(db, 'organisation_settings');
  await sql`
    create table organisation_proposal (
      district_id uuid not null references district,
      id uuid not null,
      organisation_id uuid not null,
      -- the fields that shall change, with what they shall say
      changes jsonb not null,
      version int not null default 1,
      made_at timestamptz not null,
      -- none: by a personal link
      made_by uuid,
      decided_at timestamptz,
      decided_by uuid,
      decision text check (decision in ('accepted', 'refused')),
      primary key (district_id, id),
      foreign key (district_id, organisation_id) references organisation,
      check ((decided_at is null) = (decision is null))
    )`.execute(db);
  await sql`
    create unique index organisation_proposal_open on organisation_proposal (district_id, organisation_id)
      where decided_at is null`.execute(db);
  await guardByDistrict(db, 'organisation_proposal');
}
