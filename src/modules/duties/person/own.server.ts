import { listPersonNames } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import type { Skill } from '../duty/kinds.ts';
import { DutyError } from '../errors.ts';
import type { DutyTables } from '../tables.server.ts';
import type { OwnChoices, StoredChoices } from './own.ts';

/** What somebody said of themselves; nothing yet where they said nothing. */
export async function findChoices(tx: Tx, personId: string): Promise<StoredChoices> {
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty_person')
    .selectAll()
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return {
    skills: (row?.skills ?? []) as Skill[],
    standsInFor: row?.stands_in_for ?? [],
    showsHours: row?.shows_hours ?? false,
    hasLink: Boolean(row?.link_hash),
    hasCalendar: Boolean(row?.calendar_hash),
    version: row?.version ?? 0,
  };
}

/** @throws DutyError `not_found`, `changed_meanwhile` */
export async function changeChoices(
  tx: Tx,
  {
    command,
    personId,
    version,
    choices,
  }: { command: Command; personId: string; version: number; choices: OwnChoices },
): Promise<void> {
  await refuseUnknown(tx, personId);
  const columns = {
    skills: choices.skills,
    stands_in_for: choices.standsInFor,
    shows_hours: choices.showsHours,
  };
  const written = await tables<DutyTables>(tx)
    .insertInto('duty_person')
    .values({ district_id: command.districtId, person_id: personId, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'person_id'])
        .doUpdateSet((set) => ({ ...columns, version: set('duty_person.version', '+', 1) }))
        .where('duty_person.version', '=', version),
    )
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows !== 1n) throw new DutyError('changed_meanwhile');
  const about = { subject: 'person', id: personId } as const;
  await recordAudit(tx, { command, action: 'duty.choices-changed', ...about });
}

/**
 * A new address that opens somebody's duties without an account (`link`), or shows them in a calendar program
 * (`calendar`); one that was made before opens nothing any more. Only its hash is kept. @throws DutyError `not_found`
 */
export async function makeOwnLink(
  tx: Tx,
  { command, personId, kind }: { command: Command; personId: string; kind: 'link' | 'calendar' },
): Promise<string> {
  await refuseUnknown(tx, personId);
  const token = newToken();
  const column = { [`${kind}_hash`]: hashToken(token) };
  await tables<DutyTables>(tx)
    .insertInto('duty_person')
    .values({ district_id: command.districtId, person_id: personId, version: 0, ...column })
    .onConflict((conflict) => conflict.columns(['district_id', 'person_id']).doUpdateSet(column))
    .execute();
  const about = { subject: 'person', id: personId } as const;
  await recordAudit(tx, { command, action: `duty.${kind}-made`, ...about });
  return token;
}

/** It opens nothing any more. @throws DutyError `not_found` */
export async function dropOwnLink(
  tx: Tx,
  { command, personId, kind }: { command: Command; personId: string; kind: 'link' | 'calendar' },
): Promise<void> {
  await refuseUnknown(tx, personId);
  await tables<DutyTables>(tx)
    .updateTable('duty_person')
    .set({ [`${kind}_hash`]: null })
    .where('person_id', '=', personId)
    .execute();
  const about = { subject: 'person', id: personId } as const;
  await recordAudit(tx, { command, action: `duty.${kind}-dropped`, ...about });
}

/** Whose address it is; null where it opens nothing, or whoever had it has left. */
export async function findOwnLink(
  tx: Tx,
  { token, kind }: { token: string; kind: 'link' | 'calendar' },
): Promise<{ personId: string; name: string } | null> {
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty_person')
    .select('person_id')
    .where(`${kind}_hash`, '=', hashToken(token))
    .executeTakeFirst();
  const name = row && (await listPersonNames(tx, [row.person_id])).get(row.person_id);
  return row && name !== undefined ? { personId: row.person_id, name } : null;
}

async function refuseUnknown(tx: Tx, personId: string): Promise<void> {
  if (!(await listPersonNames(tx, [personId])).has(personId)) throw new DutyError('not_found');
}
