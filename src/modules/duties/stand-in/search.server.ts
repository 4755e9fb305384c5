import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { noteDue } from '#platform/jobs/due.server.ts';
import { hashToken, newToken } from '#platform/token.server.ts';
import { DutyError } from '../errors.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { yesPath } from '../paths.ts';
import { findDutySettings } from '../settings.server.ts';
import { findShift } from '../shift/list.server.ts';
import type { Shift } from '../shift/shift.ts';
import { shiftWords } from '../shift/words.ts';
import { giveShiftBack, lockShift } from '../shift/take.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { listCandidates, type ReachableCandidate } from './candidates.server.ts';
import { tellExhausted } from './exhausted.server.ts';
import { orderOfAsking } from './order.ts';
import { isTimeToAsk } from './pace.ts';

/** Under this kind it is noted in which district a stand-in is looked for: the others are not asked each minute. */
export const standInDue = 'duties-stand-in';
export const nextLook = (now: Date): Date => new Date(now.getTime() + 60_000);

/**
 * "Ich kann nicht": the shift is free, and those able and willing are asked from now on; of a draft, or where enough are
 * there without them, nobody is. @throws DutyError `not_found`, `over`, `not_there`
 */
export async function cancelAndSearch(
  tx: Tx,
  { command, shiftId, personId }: { command: Command; shiftId: string; personId: string },
): Promise<void> {
  await giveShiftBack(tx, { command, shiftId, personId });
  if ((await findShift(tx, shiftId))?.isOpen) await openSearch(tx, { command, shiftId });
}

/**
 * Asks for a stand-in, the first at once. Where it is asked already, nothing happens.
 * @throws DutyError `not_found`, `over`; `settled` where nobody is needed
 */
export async function openSearch(
  tx: Tx,
  { command, shiftId }: { command: Command; shiftId: string },
): Promise<void> {
  await lockShift(tx, { command, shiftId });
  const shift = await findShift(tx, shiftId);
  if (!shift?.isOpen) throw new DutyError('settled');
  const { standInMinutes } = await findDutySettings(tx);
  const { districtId, now, personId } = command;
  const again = { opened_at: now, opened_by: personId, interval_minutes: standInMinutes };
  const opened = { state: 'open' as const, ended_at: null, exhausted_at: null, told_at: null };
  const written = await tables<DutyTables>(tx)
    .insertInto('stand_in_search')
    .values({ district_id: districtId, id: newId(), shift_id: shiftId, ...again })
    .onConflict((conflict) =>
      conflict
        .columns(['district_id', 'shift_id'])
        .doUpdateSet({ ...again, ...opened })
        .where('stand_in_search.state', '<>', 'open'),
    )
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) return;
  await recordAudit(tx, { command, action: 'shift.searched', subject: 'duty_shift', id: shiftId });
  await noteDue(tx, { districtId, kind: standInDue, at: nextLook(now) });
  await askNext(tx, { districtId, now, shift });
}

/** Nobody is asked any more; what was said stays. @throws DutyError `not_found` where nobody was asked */
export async function closeSearch(
  tx: Tx,
  { command, shiftId }: { command: Command; shiftId: string },
): Promise<void> {
  const closed = await tables<DutyTables>(tx)
    .updateTable('stand_in_search')
    .set({ state: 'closed', ended_at: command.now, exhausted_at: null })
    .where('shift_id', '=', shiftId)
    .where('state', '=', 'open')
    .executeTakeFirst();
  if (closed.numUpdatedRows === 0n) throw new DutyError('not_found');
  const action = 'shift.search-closed';
  await recordAudit(tx, { command, action, subject: 'duty_shift', id: shiftId });
}

/**
 * Asks the next by mail, if it is time. The ask and its mail are written in one transaction, and the database lets
 * nobody be asked twice: a crash repeats nothing. The caller has locked the shift.
 */
export async function askNext(
  tx: Tx,
  { districtId, now, shift }: { districtId: string; now: Date; shift: Shift },
): Promise<void> {
  const db = tables<DutyTables>(tx);
  const search = await db
    .selectFrom('stand_in_search')
    .selectAll()
    .where('shift_id', '=', shift.id)
    .where('state', '=', 'open')
    .forUpdate()
    .executeTakeFirst();
  if (!search) return;
  const asks = await db
    .selectFrom('stand_in_ask')
    .selectAll()
    .where('search_id', '=', search.id)
    .execute();
  const { origin } = await findDutySettings(tx);
  const left = await listLeft(tx, { shift, now, asked: asks.map((one) => one.person_id) });
  const asked = asks
    .filter(({ via, asked_at }) => via === 'mail' && asked_at >= search.opened_at)
    .map(({ asked_at, answer }) => ({ askedAt: asked_at, answer }));
  const startsAt = new Date(shift.startsAt);
  const interval = search.interval_minutes;
  if (!isTimeToAsk({ asked, now, interval, startsAt, left: left.length })) return;
  const next = origin ? left[0] : undefined;
  if (next) await askByMail(tx, { districtId, now, shift, searchId: search.id, next, origin });
  if (Boolean(next) === (search.exhausted_at === null)) return;
  await db
    .updateTable('stand_in_search')
    .set({ exhausted_at: next ? null : now, ...(!next && { told_at: now }) })
    .where('id', '=', search.id)
    .execute();
  // Somebody may come home and be asked, and say no: that is no news to those who decide.
  if (!next && search.told_at === null) await tellExhausted(tx, { districtId, now, shift, origin });
}

/** Those who can be asked by mail and were not yet, in the order in which they are. */
async function listLeft(
  tx: Tx,
  { shift, now, asked }: { shift: Shift; now: Date; asked: string[] },
): Promise<ReachableCandidate[]> {
  const candidates = await listCandidates(tx, { shift, now });
  const reachable = new Map(candidates.map((one) => [one.personId, one]));
  return orderOfAsking({ duty: shift, candidates }).flatMap(({ personId }) => {
    const one = reachable.get(personId);
    return one?.mail && !asked.includes(personId) ? [one] : [];
  });
}

async function askByMail(
  tx: Tx,
  {
    districtId,
    now,
    shift,
    searchId,
    next,
    origin,
  }: {
    districtId: string;
    now: Date;
    shift: Shift;
    searchId: string;
    next: ReachableCandidate;
    origin: string;
  },
): Promise<void> {
  const token = newToken();
  const mailId = await mailPerson(tx, {
    ...{ districtId, now, personId: next.personId, purpose: 'duty-stand-in' },
    say(locale) {
      const t = dutyMailMessages.in(locale);
      const what = shiftWords(shift, locale);
      const link = origin + localPath(locale, yesPath(token));
      const who = { name: next.name, place: shift.place ?? '', link };
      return {
        subject: t('duties.mail.ask.subject', what),
        text: t('duties.mail.ask.text', { ...what, ...who }),
      };
    },
    // Whoever reads it can answer for them.
    textUntil: new Date(shift.endsAt),
  });
  await tables<DutyTables>(tx)
    .insertInto('stand_in_ask')
    .values({
      ...{ district_id: districtId, id: newId(), search_id: searchId, person_id: next.personId },
      ...{ via: 'mail', token_hash: hashToken(token), asked_at: now, mail_id: mailId },
    })
    .execute();
}
