import { sql, type Selectable } from 'kysely';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { slugify } from '#platform/slug.ts';
import { DistrictError, type District } from './index.ts';
import type { DistrictTables } from './tables.server.ts';

/**
 * The district that answers for `host` (without port). Where the installation has one district only, it answers
 * for any host; with more, a host must be registered.
 */
export async function findDistrictByHost(tx: Tx, host: string): Promise<District | null> {
  const all = await tables<DistrictTables>(tx)
    .selectFrom('district')
    .selectAll()
    .select(isSuspended)
    .where('deleted_at', 'is', null)
    .where((where) =>
      where.or([
        where(
          'id',
          'in',
          where.selectFrom('district_host').select('district_id').where('host', '=', host),
        ),
        sql<boolean>`(select count(*) = 1 from district where deleted_at is null)`,
      ]),
    )
    .limit(1)
    .execute();
  return all[0] ? toDistrict(all[0]) : null;
}

/** Whether `host` (without port) is registered for the district: only then may a mail link to it. */
export async function isHostOfDistrict(
  tx: Tx,
  { districtId, host }: { districtId: string; host: string },
): Promise<boolean> {
  const row = await tables<DistrictTables>(tx)
    .selectFrom('district_host')
    .select('host')
    .where('host', '=', host.toLowerCase())
    .where('district_id', '=', districtId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Ids of all districts: for jobs and data migrations, which must loop over them. */
export async function listDistrictIds(tx: Tx): Promise<string[]> {
  const rows = await tables<DistrictTables>(tx)
    .selectFrom('district')
    .select('id')
    .where('deleted_at', 'is', null)
    .orderBy('id')
    .execute();
  return rows.map((row) => row.id);
}

export async function findDistrict(tx: Tx, id: string): Promise<District | null> {
  const row = await tables<DistrictTables>(tx)
    .selectFrom('district')
    .selectAll()
    .select(isSuspended)
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row ? toDistrict(row) : null;
}

/** A command of the system itself, for what nobody asked for; null where the district was given up meanwhile. */
export async function systemCommand(
  tx: Tx,
  { districtId, now }: { districtId: string; now: Date },
): Promise<Command | null> {
  const district = await findDistrict(tx, districtId);
  return district && { districtId, timeZone: district.timeZone, personId: null, now };
}

/** The district whose transaction this is. */
export async function findDistrictOfTransaction(tx: Tx): Promise<District | null> {
  const row = await tables<DistrictTables>(tx)
    .selectFrom('district')
    .selectAll()
    .select(isSuspended)
    .where(sql<boolean>`id = nullif(current_setting('app.district', true), '')::uuid`)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  return row ? toDistrict(row) : null;
}

export type NewDistrict = Pick<District, 'slug' | 'name' | 'town'> &
  Partial<Omit<District, 'slug' | 'name' | 'town' | 'isSuspended'>> & {
    hosts?: string[];
    now: Date;
  };

/** Creates a district. @returns its id. @throws DistrictError `host_taken` */
export async function createDistrict(tx: Tx, district: NewDistrict): Promise<string> {
  const id = district.id ?? newId();
  await tables<DistrictTables>(tx)
    .insertInto('district')
    .values({
      id,
      slug: district.slug,
      name: district.name,
      town: district.town,
      postal_code: district.postalCode ?? '',
      time_zone: district.timeZone ?? 'Europe/Berlin',
      state: district.state ?? 'NW',
      about: district.about ?? {},
      contact: district.contact ?? {},
      carrier: district.carrier ?? {},
      branding: district.branding ?? {},
      ...(district.unusedParts && { unused_parts: district.unusedParts }),
      created_at: district.now,
    })
    .execute();
  for (const host of district.hosts ?? []) {
    const added = await tables<DistrictTables>(tx)
      .insertInto('district_host')
      .values({ host: host.toLowerCase(), district_id: id })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (added.numInsertedOrUpdatedRows === 0n) throw new DistrictError('host_taken');
  }
  return id;
}

/** A slug for a district of this name that no other has. */
export async function freeSlug(tx: Tx, name: string): Promise<string> {
  const wanted = slugify(name) || 'stadtteil';
  const rows = await tables<DistrictTables>(tx)
    .selectFrom('district')
    .select('slug')
    .where('slug', 'like', `${wanted}%`)
    .execute();
  const taken = new Set(rows.map(({ slug }) => slug));
  let slug = wanted;
  for (let number = 2; taken.has(slug); number += 1) slug = `${wanted}-${number}`;
  return slug;
}

const isSuspended = sql<boolean>`exists (
  select from district_suspension where district_id = district.id and resumed_at is null)`.as(
  'is_suspended',
);

function toDistrict(
  row: Selectable<DistrictTables['district']> & { is_suspended: boolean },
): District {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    town: row.town,
    postalCode: row.postal_code,
    timeZone: row.time_zone,
    state: row.state,
    about: row.about,
    contact: row.contact,
    carrier: row.carrier,
    branding: row.branding,
    unusedParts: row.unused_parts,
    isSuspended: row.is_suspended,
  };
}
