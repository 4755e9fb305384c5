import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import type { Access, Member } from './member.ts';
import { listRoles } from './roles.server.ts';

/** Everybody of the district by name; those who left and can be brought back, where `left`. */
export async function listMembers(
  tx: Tx,
  { now, left = false }: { now: Date; left?: boolean },
): Promise<Member[]> {
  const rows = await select(tx)
    .where('person.deleted_at', left ? 'is not' : 'is', null)
    .where('person.erased_at', 'is', null)
    .orderBy('person.name')
    .orderBy('person.id')
    .execute();
  return toMembers(tx, { rows, now });
}

/** One of them, also if they left and can be brought back; null where there is none in this district. */
export async function findMember(
  tx: Tx,
  { id, now }: { id: string; now: Date },
): Promise<Member | null> {
  const rows = await select(tx)
    .where('person.id', '=', id)
    .where('person.erased_at', 'is', null)
    .execute();
  return (await toMembers(tx, { rows, now }))[0] ?? null;
}

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

/** With the last invitation of each, which tells how far they are. */
function select(tx: Tx) {
  return tables<PeopleTables>(tx)
    .selectFrom('person')
    .leftJoin('account', 'account.id', 'person.account_id')
    .leftJoinLateral(
      (from) =>
        from
          .selectFrom('invitation')
          .select(['address', 'expires_at'])
          .whereRef('invitation.district_id', '=', 'person.district_id')
          .whereRef('invitation.person_id', '=', 'person.id')
          .where('withdrawn_at', 'is', null)
          .orderBy('created_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select([
      'person.id',
      'person.name',
      'person.phone',
      'person.locale',
      'person.created_at',
      'person.version',
      'person.deleted_at',
      'person.account_id',
      'account.address as account_address',
      'last.address as invited_address',
      'last.expires_at',
    ]);
}

async function toMembers(
  tx: Tx,
  { rows, now }: { rows: readonly Row[]; now: Date },
): Promise<Member[]> {
  const roles = await listRoles(
    tx,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    phone: row.phone,
    locale: row.locale,
    address: row.account_address ?? row.invited_address ?? '',
    access: accessOf(row, now),
    roles: roles.get(row.id) ?? [],
    createdAt: row.created_at,
    version: row.version,
    leftAt: row.deleted_at,
  }));
}

function accessOf({ account_id, expires_at }: Row, now: Date): Access {
  if (account_id) return 'open';
  if (!expires_at) return 'none';
  return expires_at > now ? 'invited' : 'invitation_over';
}
