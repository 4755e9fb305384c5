import { sql } from 'kysely';
import { addDays, localDay } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inLocale, localPath, type LocalText } from '#platform/i18n/index.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { shiftPath, teamPath } from '../paths.ts';
import { findDutySettings } from '../settings.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { listShifts } from './list.server.ts';
import { daysAhead } from './days-ahead.ts';
import type { Shift } from './shift.ts';
import { shiftWords } from './words.ts';

/**
 * Whoever is put down for a date that is called off, or whose event or duty is put away, is told that their duty falls
 * out, and told again if it takes place after all: they keep the duty. Noted in the transaction in which the mail is
 * written: once each, whoever calls this how often. Who gets no mail has to be rung (`calls.server.ts`). Whoever called it
 * off knows. Where dates are named, only these are looked at.
 */
export async function tellOfCalledOff(
  tx: Tx,
  { command, occurrenceIds }: { command: Command; occurrenceIds?: readonly string[] },
): Promise<void> {
  const { now, timeZone } = command;
  const until = addDays({ date: localDay({ at: now, timeZone }), days: daysAhead });
  const shifts = (
    await listShifts(tx, {
      ...{ endsAfter: now, until, withDeleted: true },
      ...(occurrenceIds && { occurrenceIds }),
    })
  ).filter(({ isDraft, people }) => !isDraft && people.length > 0);
  const told = await listTold(tx, shifts);
  const news = shifts.flatMap((shift) =>
    shift.people
      .filter(({ assignmentId }) => told.has(assignmentId) === shift.isOn)
      .map(({ assignmentId, personId }) => ({ shift, assignmentId, personId })),
  );
  if (news.length === 0) return;
  const reasons = await listReasons(
    tx,
    news.map(({ shift }) => shift.occurrenceId),
  );
  const noted: News[] = [];
  for (const { shift, assignmentId, personId } of news) {
    const { isOn } = shift;
    if (!(await note(tx, { assignmentId, isOn, now }))) continue;
    const reason = reasons.get(shift.occurrenceId) ?? {};
    const kind = isOn ? ('on' as const) : ('off' as const);
    noted.push({ shift, assignmentId, personId, kind, reason });
  }
  // One mail of all that turned at once for the same reason: a series has dozens.
  const same = ({ personId, kind, reason }: News) => JSON.stringify([personId, kind, reason]);
  for (const ofOne of Map.groupBy(noted, same).values()) {
    const [first] = ofOne;
    if (!first) continue;
    const knows = first.personId === command.personId || (await tell(tx, { command, ofOne }));
    const ids = ofOne.map(({ assignmentId }) => assignmentId);
    await noteCall(tx, { ids, news: first.kind, knows });
  }
}

/** How many would have to be told if none of the coming dates of this event took place. */
export async function countOnDuty(
  tx: Tx,
  { eventId, now }: { eventId: string; now: Date },
): Promise<number> {
  const shifts = await listShifts(tx, { eventId, endsAfter: now });
  const people = shifts
    .filter(({ isOn, isDraft }) => isOn && !isDraft)
    .flatMap((shift) => shift.people.map(({ personId }) => personId));
  return new Set(people).size;
}

interface News {
  shift: Shift;
  assignmentId: string;
  personId: string;
  kind: 'off' | 'on';
  reason: LocalText;
}

async function listTold(tx: Tx, shifts: readonly Shift[]): Promise<Set<string>> {
  const ids = shifts.flatMap(({ people }) => people.map(({ assignmentId }) => assignmentId));
  if (ids.length === 0) return new Set();
  const rows = await tables<DutyTables>(tx)
    .selectFrom('duty_assignment')
    .select('id')
    .where('id', 'in', ids)
    .where('off_told_at', 'is not', null)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

async function listReasons(tx: Tx, ids: readonly string[]): Promise<Map<string, LocalText>> {
  const dates = await listOccurrences(tx, {
    for: 'team',
    ids: [...new Set(ids)],
    withDeleted: true,
  });
  return new Map(dates.map(({ id, reason }) => [id, reason]));
}

/** Of two who look at once the second waits here, and tells nobody. */
async function note(
  tx: Tx,
  { assignmentId, isOn, now }: { assignmentId: string; isOn: boolean; now: Date },
): Promise<boolean> {
  const noted = await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({ off_told_at: isOn ? null : now })
    .where('id', '=', assignmentId)
    .where('off_told_at', isOn ? 'is not' : 'is', null)
    .where('released_at', 'is', null)
    .executeTakeFirst();
  return noted.numUpdatedRows === 1n;
}

/** Whoever was not rung yet when it turned back has nothing to hear: they never knew. */
async function noteCall(
  tx: Tx,
  { ids, news, knows }: { ids: string[]; news: 'off' | 'on'; knows: boolean },
): Promise<void> {
  await tables<DutyTables>(tx)
    .updateTable('duty_assignment')
    .set({
      to_ring: knows ? null : sql`case when to_ring is null then ${news}::text end`,
    })
    .where('id', 'in', ids)
    .execute();
}

/** @returns whether they get it: without an address they do not. */
async function tell(
  tx: Tx,
  { command: { districtId, now }, ofOne }: { command: Command; ofOne: readonly News[] },
): Promise<boolean> {
  const [{ shift, personId, kind, reason }] = ofOne as [News, ...News[]];
  const count = ofOne.length;
  const { origin } = await findDutySettings(tx);
  const mailId = await mailPerson(tx, {
    ...{ districtId, now, personId, purpose: 'duty-called-off' },
    say(locale) {
      const t = dutyMailMessages.in(locale);
      const { duty, when } = shiftWords(shift, locale);
      const list = ofOne.map((one) => Object.values(shiftWords(one.shift, locale)).join('\n'));
      const why = inLocale(reason, locale);
      const lines = [t(`duties.mail.${kind}.text`, { count, list: list.join('\n\n') })];
      if (kind === 'off' && why) lines.push(t('duties.mail.off.reason', { why }));
      lines.push(t(`duties.mail.${kind}.end`, { count }));
      if (kind === 'on' && origin) {
        const path = count === 1 ? shiftPath(shift.id) : teamPath;
        const link = origin + localPath(locale, path);
        lines.push(t('duties.mail.on.link', { count, link }));
      }
      const subject = t(`duties.mail.${kind}.subject`, { count, duty, when });
      return { subject, text: lines.join('\n\n') };
    },
  });
  return mailId !== null;
}
