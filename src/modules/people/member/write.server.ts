import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { versionedRows } from '#platform/versioned-row.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';
import { compareRoles, type RoleGrant } from './member.ts';
import { refuseTooMany } from './limit.server.ts';
import { endRoles, grantRoles, keepCoordination, listRoles } from './roles.server.ts';

export const personRows = versionedRows<PeopleTables['person']>({
  table: 'person',
  refuse: (code) => new MemberError(code),
});

/** What is written down of somebody, and what they may. */
export interface MemberDetails {
  name: string;
  phone: string;
  roles: readonly RoleGrant[];
  /** In which they are written to: German where they have not said. */
  locale?: Locale;
}

/**
 * Takes somebody in.
 * @param id made with the form, so that pressing twice makes one.
 * @returns whether they are new.
 * @throws MemberError `too_many`
 */
export async function addMember(
  tx: Tx,
  { command, id, details }: { command: Command; id: string; details: MemberDetails },
): Promise<boolean> {
  const { districtId, now } = command;
  const { name, phone, roles, locale = 'de' } = details;
  await refuseTooMany(tx, districtId);
  const added = await tables<PeopleTables>(tx)
    .insertInto('person')
    .values({
      ...{ district_id: districtId, id, account_id: null, name, phone, locale },
      created_at: now,
    })
    .onConflict((conflict) => conflict.columns(['district_id', 'id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return false;
  await grantRoles(tx, { districtId, personId: id, grants: roles, now });
  const fields = rolesFields({ granted: roles, ended: [] });
  await recordAudit(tx, { command, action: 'person.added', subject: 'person', id, fields });
  return true;
}

/** @throws MemberError `not_found`, `changed_meanwhile`, `last_coordinator` */
export async function changeMember(
  tx: Tx,
  {
    command,
    id,
    version,
    details: { name, phone, roles },
  }: { command: Command; id: string; version: number; details: MemberDetails },
): Promise<void> {
  const { districtId, now } = command;
  const before = await personRows.change(tx, { id, version, columns: { name, phone } });
  const had = (await listRoles(tx, [id])).get(id) ?? [];
  const { granted, ended } = compareRoles({ had, wanted: roles });
  if (ended.some(({ role }) => role === 'coordination')) {
    await keepCoordination(tx, { districtId, without: id });
  }
  await endRoles(tx, { personId: id, grants: ended, now });
  await grantRoles(tx, { districtId, personId: id, grants: granted, now });
  const fields = [
    ...(before.name === name ? [] : ['name']),
    ...(before.phone === phone ? [] : ['phone']),
    ...rolesFields({ granted, ended }),
  ];
  await recordAudit(tx, { command, action: 'person.changed', subject: 'person', id, fields });
}

/** Which roles were given and taken: words of ours, nothing about the person. */
function rolesFields({
  granted,
  ended,
}: {
  granted: readonly RoleGrant[];
  ended: readonly RoleGrant[];
}): string[] {
  return [
    ...granted.map(({ role }) => `role.${role}.granted`),
    ...ended.map(({ role }) => `role.${role}.ended`),
  ];
}
