import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';
import type { RoleGrant } from './member.ts';

/** The current roles of these persons. */
export async function listRoles(
  tx: Tx,
  personIds: readonly string[],
): Promise<Map<string, RoleGrant[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person_role')
    .select(['person_id', 'role', 'organisation_id'])
    .where('person_id', 'in', [...personIds])
    .where('ended_at', 'is', null)
    .orderBy('granted_at')
    .execute();
  const grants = Map.groupBy(rows, ({ person_id }) => person_id);
  return new Map(
    [...grants].map(([id, of]) => [
      id,
      of.map(({ role, organisation_id }) => ({ role, organisationId: organisation_id })),
    ]),
  );
}

export async function grantRoles(
  tx: Tx,
  {
    districtId,
    personId,
    grants,
    now,
  }: { districtId: string; personId: string; grants: readonly RoleGrant[]; now: Date },
): Promise<void> {
  if (grants.length === 0) return;
  await tables<PeopleTables>(tx)
    .insertInto('person_role')
    .values(
      grants.map(({ role, organisationId }) => ({
        district_id: districtId,
        id: newId(),
        person_id: personId,
        role,
        organisation_id: organisationId,
        granted_at: now,
        ended_at: null,
      })),
    )
    .execute();
}

/** Ends roles; the rows stay, so that it can be told who was what when. */
export async function endRoles(
  tx: Tx,
  { personId, grants, now }: { personId: string; grants: readonly RoleGrant[]; now: Date },
): Promise<void> {
  for (const { role, organisationId } of grants) {
    await tables<PeopleTables>(tx)
      .updateTable('person_role')
      .set({ ended_at: now })
      .where('person_id', '=', personId)
      .where('role', '=', role)
      .where('organisation_id', 'is not distinct from', organisationId)
      .where('ended_at', 'is', null)
      .execute();
  }
}

/**
 * Makes sure that somebody else of the organising team can sign in. Two who leave in the same moment wait for each
 * other, so that the second is told. @throws MemberError `last_coordinator`
 */
export async function keepCoordination(
  tx: Tx,
  { districtId, without }: { districtId: string; without: string },
): Promise<void> {
  const key = `coordination ${districtId}`;
  await sql`select pg_advisory_xact_lock(hashtext(${key}))`.execute(tx);
  const other = await tables<PeopleTables>(tx)
    .selectFrom('person_role')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'person_role.district_id')
        .onRef('person.id', '=', 'person_role.person_id'),
    )
    .select('person.id')
    .where('person_role.role', '=', 'coordination')
    .where('person_role.ended_at', 'is', null)
    .where('person.deleted_at', 'is', null)
    .where('person.account_id', 'is not', null)
    .where('person.id', '<>', without)
    .limit(1)
    .executeTakeFirst();
  if (!other) throw new MemberError('last_coordinator');
}
