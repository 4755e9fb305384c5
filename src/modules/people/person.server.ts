import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { Person, Role } from './person.ts';
import type { PeopleTables } from './tables.server.ts';

/** Creates a person in the transaction's district. @returns their id. */
export async function createPerson(
  tx: Tx,
  {
    districtId,
    name,
    accountId,
    now,
  }: { districtId: string; name: string; accountId: string | null; now: Date },
): Promise<string> {
  const id = newId();
  await tables<PeopleTables>(tx)
    .insertInto('person')
    .values({ district_id: districtId, id, account_id: accountId, name, created_at: now })
    .execute();
  return id;
}

/** Gives a role from `now` on; a delegate's names the organisation. */
export async function grantRole(
  tx: Tx,
  {
    districtId,
    personId,
    role,
    organisationId = null,
    now,
  }: {
    districtId: string;
    personId: string;
    role: Role;
    organisationId?: string | null;
    now: Date;
  },
): Promise<void> {
  await tables<PeopleTables>(tx)
    .insertInto('person_role')
    .values({
      district_id: districtId,
      id: newId(),
      person_id: personId,
      role,
      organisation_id: organisationId,
      granted_at: now,
    })
    .execute();
}

/** The person that an account is in the transaction's district, with current roles; null where it is none. */
export async function findPersonOfAccount(tx: Tx, accountId: string): Promise<Person | null> {
  return toPerson(await select(tx).where('person.account_id', '=', accountId).execute());
}

/** Somebody of the transaction's district, with current roles; null where they have left. */
export async function findPerson(tx: Tx, id: string): Promise<Person | null> {
  return toPerson(await select(tx).where('person.id', '=', id).execute());
}

function select(tx: Tx) {
  return tables<PeopleTables>(tx)
    .selectFrom('person')
    .leftJoin('person_role', (join) =>
      join
        .onRef('person_role.district_id', '=', 'person.district_id')
        .onRef('person_role.person_id', '=', 'person.id')
        .on('person_role.ended_at', 'is', null),
    )
    .select(['person.id', 'person.name', 'person_role.role', 'person_role.organisation_id'])
    .where('person.deleted_at', 'is', null);
}

function toPerson(rows: Awaited<ReturnType<ReturnType<typeof select>['execute']>>): Person | null {
  const first = rows[0];
  if (!first) return null;
  return {
    id: first.id,
    name: first.name,
    roles: [...new Set(rows.flatMap((row) => row.role ?? []))],
    organisationIds: rows.flatMap((row) => row.organisation_id ?? []),
  };
}

/** Names by id, to show who did something; those who have left the district are not in it. */
export async function listPersonNames(tx: Tx, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .where('deleted_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Names by id of everybody who can still be named: those who left too, until they are erased. */
export async function listNamesKept(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .where('erased_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Who of these speaks for a group only, or did until they left, and looks after nothing else in the district. */
export async function listDelegates(tx: Tx, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person_role')
    .select(['person_id', 'role', 'ended_at'])
    .where('person_id', 'in', [...new Set(ids)])
    .execute();
  const delegates = rows.filter(({ role }) => role === 'delegate');
  const others = rows.filter(({ role, ended_at }) => role !== 'delegate' && ended_at === null);
  const busy = new Set(others.map(({ person_id }) => person_id));
  return new Set(delegates.map(({ person_id }) => person_id).filter((id) => !busy.has(id)));
}
