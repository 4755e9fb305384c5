import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { endSharedSession, findLastSeen, openSession } from '#platform/session/session.server.ts';
import type { Person } from '../person.ts';
import { findPerson } from '../person.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import {
  lockMinutes,
  longestComputerName,
  worksAtComputer,
  type OfficeComputer,
} from './computer.ts';
import { tryPin, type PinResult } from './pin.server.ts';

/** Makes the browser that asks the office's computer. @returns the session that it keeps from now on. */
export async function enrolComputer(
  tx: Tx,
  { command, name, device }: { command: Command; name: string; device: string },
): Promise<{ token: string; expiresAt: Date }> {
  const { districtId, now, personId } = command;
  const session = await openSession(tx, { accountId: null, device, now });
  const id = newId();
  await tables<PeopleTables>(tx)
    .insertInto('office_computer')
    .values({
      district_id: districtId,
      id,
      name: name.slice(0, longestComputerName),
      session_id: session.id,
      enrolled_at: now,
      enrolled_by: personId,
    })
    .execute();
  const entry = { command, subject: 'office_computer' as const, id };
  await recordAudit(tx, { ...entry, action: 'office_computer.enrolled' });
  return session;
}

/** Puts a computer out of use, also from afar. @returns whether it was in use. */
export async function retireComputer(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<boolean> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('office_computer')
    .select('session_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (!row?.session_id) return false;
  await endSharedSession(tx, row.session_id);
  await lockComputer(tx, id);
  const entry = { command, subject: 'office_computer' as const, id };
  await recordAudit(tx, { ...entry, action: 'office_computer.retired' });
  return true;
}

/** Those that are in use. */
export async function listComputers(tx: Tx, now: Date): Promise<OfficeComputer[]> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('office_computer')
    .select(['id', 'name', 'session_id', 'enrolled_at'])
    .where('session_id', 'is not', null)
    .orderBy('enrolled_at')
    .execute();
  const ids = rows.flatMap(({ session_id }) => session_id ?? []);
  const seen = await findLastSeen(tx, { ids, now });
  return rows.flatMap(({ id, name, session_id, enrolled_at }) => {
    const seenAt = seen.get(session_id ?? '');
    return seenAt ? [{ id, name, enrolledAt: enrolled_at, seenAt }] : [];
  });
}

/** The computer that a session is, and who sits there; null where it is none of this district. */
export async function findComputer(
  tx: Tx,
  { sessionId, now }: { sessionId: string; now: Date },
): Promise<{ id: string; name: string; person: Person | null; locksAt: Date | null } | null> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('office_computer')
    .select(['id', 'name', 'person_id', 'locks_at'])
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  if (!row) return null;
  const { id, name, person_id: personId, locks_at: locksAt } = row;
  const isOpen = personId !== null && locksAt !== null && locksAt > now;
  const person = isOpen ? await findPerson(tx, personId) : null;
  return { id, name, person: person && asVolunteer(person), locksAt: person && locksAt };
}

/** A PIN is short and the screen is seen by many: what only the organising team may waits for one's own device. */
function asVolunteer(person: Person): Person | null {
  if (!worksAtComputer(person.roles)) return null;
  return { ...person, roles: ['volunteer'], organisationIds: [], isAtOfficeComputer: true };
}

/** Who can sit down there: whoever has a PIN, by name. */
export async function listAtComputer(tx: Tx): Promise<{ id: string; name: string }[]> {
  const rows = await tables<PeopleTables>(tx)
    .selectFrom('person_pin')
    .innerJoin('person', (join) =>
      join
        .onRef('person.district_id', '=', 'person_pin.district_id')
        .onRef('person.id', '=', 'person_pin.person_id'),
    )
    .innerJoin('person_role', (join) =>
      join
        .onRef('person_role.district_id', '=', 'person.district_id')
        .onRef('person_role.person_id', '=', 'person.id'),
    )
    .select(['person.id', 'person.name'])
    .distinct()
    .where('person.deleted_at', 'is', null)
    .where('person_role.ended_at', 'is', null)
    .where('person_role.role', 'in', ['coordination', 'volunteer'])
    .orderBy('person.name')
    .execute();
  return rows;
}

/** Somebody sits down: their PIN opens the computer until they lock it, or leave it alone for ten minutes. */
export async function sitDown(
  tx: Tx,
  { command, id, personId, pin }: { command: Command; id: string; personId: string; pin: string },
): Promise<PinResult> {
  const { now } = command;
  const result = await tryPin(tx, { personId, pin, now });
  const person = result.kind === 'right' ? await findPerson(tx, personId) : null;
  if (result.kind !== 'right') {
    if (result.kind === 'locked' && result.until) {
      const entry = { command, subject: 'person' as const, id: personId };
      await recordAudit(tx, { ...entry, action: 'person.pin-locked' });
    }
    return result;
  }
  if (!person || !worksAtComputer(person.roles)) return { kind: 'locked', until: null };
  await stay(tx, { id, personId, now });
  const sits = { command: { ...command, personId }, subject: 'person' as const, id: personId };
  await recordAudit(tx, { ...sits, action: 'person.signed-in' });
  return result;
}

/** Whether the time until it locks itself should start anew: once a minute is enough. */
export function shouldStay({ locksAt, now }: { locksAt: Date; now: Date }): boolean {
  return locksAt.getTime() - now.getTime() < (lockMinutes - 1) * 60_000;
}

export async function stay(
  tx: Tx,
  { id, personId, now }: { id: string; personId: string; now: Date },
): Promise<void> {
  await tables<PeopleTables>(tx)
    .updateTable('office_computer')
    .set({ person_id: personId, locks_at: new Date(now.getTime() + lockMinutes * 60_000) })
    .where('id', '=', id)
    .execute();
}

export async function lockComputer(tx: Tx, id: string): Promise<void> {
  await tables<PeopleTables>(tx)
    .updateTable('office_computer')
    .set({ person_id: null, locks_at: null })
    .where('id', '=', id)
    .execute();
}
