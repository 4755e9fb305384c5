import { addDays, localDay } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inLocale, localPath, type LocalText } from '#platform/i18n/index.ts';
import { mailPerson } from '../mail.server.ts';
import { dutyMailMessages } from '../messages/mail.ts';
import { shiftPath } from '../paths.ts';
import { findDutySettings } from '../settings.server.ts';
import type { DutyTables } from '../tables.server.ts';
import { listShifts } from './list.server.ts';
import { daysAhead } from './settle.server.ts';
import type { Shift } from './shift.ts';
import { shiftWords } from './words.ts';

/**
 * Whoever is put down for a date that is called off is told that their duty falls out, and told again if the date takes
 * place after all: they keep the duty. Noted in the transaction in which the mail is written: once each, whoever calls
 * this how often. Whoever called it off knows. Where dates are named, only these are looked at.
 */
export async function tellOfCalledOff(
  tx: Tx,
  { command, occurrenceIds }: { command: Command; occurrenceIds?: readonly string[] },
): Promise<void> {
  const { now, timeZone } = command;
  const until = addDays({ date: localDay({ at: now, timeZone }), days: daysAhead });
  const shifts = (
    await listShifts(tx, { endsAfter: now, until, ...(occurrenceIds && { occurrenceIds }) })
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
  for (const { shift, assignmentId, personId } of news) {
    const { isOn } = shift;
    if (!(await note(tx, { assignmentId, isOn, now })) || personId === command.personId) continue;
    await tell(tx, { command, shift, personId, reason: reasons.get(shift.occurrenceId) ?? {} });
  }
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
  const dates = await listOccurrences(tx, { for: 'team', ids: [...new Set(ids)] });
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

async function tell(
  tx: Tx,
  {
    command: { districtId, now },
    shift,
    personId,
    reason,
  }: { command: Command; shift: Shift; personId: string; reason: LocalText },
): Promise<void> {
  const { origin } = await findDutySettings(tx);
  await mailPerson(tx, {
    ...{ districtId, now, personId, purpose: 'duty-called-off' },
    say(locale) {
      const t = dutyMailMessages.in(locale);
      const kind = shift.isOn ? 'on' : 'off';
      const what = shiftWords(shift, locale);
      const why = inLocale(reason, locale);
      const lines = [t(`duties.mail.${kind}.text`, what)];
      if (!shift.isOn && why) lines.push(t('duties.mail.off.reason', { why }));
      lines.push(t(`duties.mail.${kind}.end`));
      if (shift.isOn && origin) {
        const link = origin + localPath(locale, shiftPath(shift.id));
        lines.push(t('duties.mail.on.link', { link }));
      }
      return { subject: t(`duties.mail.${kind}.subject`, what), text: lines.join('\n\n') };
    },
  });
}
