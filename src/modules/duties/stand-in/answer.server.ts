import { listMembers } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { DutyError } from '../errors.ts';
import { findShift } from '../shift/list.server.ts';
import type { Shift } from '../shift/shift.ts';
import { lockShift, takeShift } from '../shift/take.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { namesMatch } from './name.ts';
import { askNext } from './search.server.ts';

/** What a yes-link asks about. */
export interface OpenAsk {
  shift: Shift;
  searchId: string;
  /** Null where the link was passed on in a messenger: it asks who one is. */
  personId: string | null;
  answer: 'yes' | 'no' | 'unreached' | null;
}

/** Null where there is no such link (any more). Changes nothing: scanners follow links. */
export async function findAsk(tx: Tx, token: string): Promise<OpenAsk | null> {
  const db = tables<DutyTables>(tx);
  const token_hash = hashToken(token);
  const ask = await db
    .selectFrom('stand_in_ask')
    .select(['search_id', 'person_id', 'answer'])
    .where('token_hash', '=', token_hash)
    .executeTakeFirst();
  const message = ask
    ? null
    : await db
        .selectFrom('stand_in_message')
        .select('search_id')
        .where('token_hash', '=', token_hash)
        .executeTakeFirst();
  const searchId = ask?.search_id ?? message?.search_id;
  if (!searchId) return null;
  const { shift_id } = await db
    .selectFrom('stand_in_search')
    .select('shift_id')
    .where('id', '=', searchId)
    .executeTakeFirstOrThrow();
  const shift = await findShift(tx, shift_id);
  return (
    shift && { shift, searchId, personId: ask?.person_id ?? null, answer: ask?.answer ?? null }
  );
}

/**
 * Who is meant by what somebody typed: the whole name as the district has it.
 * @returns null where nobody, or more than one, is called so
 */
export async function findNamed(
  tx: Tx,
  { name, now }: { name: string; now: Date },
): Promise<string | null> {
  const found = (await listMembers(tx, { now })).filter((one) => namesMatch(one.name, name));
  return found.length === 1 && found[0] ? found[0].id : null;
}

/**
 * Somebody answers by a link, or tells it by telephone to whoever enters it. The first yes has it; after a no the next
 * is asked at once. @throws DutyError `not_found`, `over`; `settled` for a yes that comes too late
 */
export async function answerAsk(
  tx: Tx,
  {
    command,
    shiftId,
    personId,
    answer,
    via,
  }: {
    command: Command;
    shiftId: string;
    personId: string;
    answer: 'yes' | 'no' | 'unreached';
    via: 'mail' | 'message' | 'phone';
  },
): Promise<void> {
  // A no holds also while the date is called off: it may come back.
  await lockShift(tx, { command, shiftId, isOffToo: answer !== 'yes' });
  if (answer === 'yes') {
    const way = via === 'phone' ? 'phone' : 'stand_in';
    await takeShift(tx, { command, shiftId, personId, via: way });
  }
  await writeAnswer(tx, { command, shiftId, personId, answer, via });
  const shift = await findShift(tx, shiftId);
  if (shift?.isOpen && answer === 'no') {
    await askNext(tx, { districtId: command.districtId, now: command.now, shift });
  }
  const about = { command, subject: 'duty_shift', id: shiftId } as const;
  await recordAudit(tx, { ...about, action: `shift.answered-${answer}` });
}

async function writeAnswer(
  tx: Tx,
  {
    command: { districtId, now, personId: by },
    shiftId,
    personId,
    answer,
    via,
  }: Parameters<typeof answerAsk>[1],
): Promise<void> {
  const db = tables<DutyTables>(tx);
  const search = await db
    .selectFrom('stand_in_search')
    .select('id')
    .where('shift_id', '=', shiftId)
    .executeTakeFirst();
  if (!search) throw new DutyError('not_found');
  const said = { answer, answered_at: now, answered_by: by };
  await db
    .insertInto('stand_in_ask')
    .values({
      ...{ district_id: districtId, id: newId(), search_id: search.id, person_id: personId },
      ...{ via, token_hash: null, asked_at: now, mail_id: null, ...said },
    })
    .onConflict((conflict) =>
      conflict.columns(['district_id', 'search_id', 'person_id']).doUpdateSet(said),
    )
    .execute();
}

/** A link for a messenger: whoever opens it is asked who they are. @throws DutyError `not_found` without open search */
export async function makeMessageLink(
  tx: Tx,
  { command, shiftId }: { command: Command; shiftId: string },
): Promise<string> {
  const db = tables<DutyTables>(tx);
  const search = await db
    .selectFrom('stand_in_search')
    .select('id')
    .where('shift_id', '=', shiftId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (!search) throw new DutyError('not_found');
  const token = newToken();
  await db
    .insertInto('stand_in_message')
    .values({
      ...{ district_id: command.districtId, token_hash: hashToken(token), search_id: search.id },
      ...{ made_at: command.now, made_by: command.personId },
    })
    .execute();
  return token;
}
