import type { Occurrence } from '#modules/calendar/index.ts';
import { tieToOccurrences, untie } from '#modules/calendar/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import type { Announced } from '../entry/announced.ts';
import { AnnouncementError } from '../errors.ts';
import type { AnnouncementTables } from '../tables.server.ts';
import { listMarks } from './find.server.ts';
import { standingOf, type MarkState } from './mark.ts';
import { seenOf } from './seen.server.ts';
import type { Seen } from './seen.ts';

/** One press: on what, and what it says. */
export interface Press {
  announced: Announced;
  channel: string;
  /** Empty: the channel as a whole. */
  moment: string;
  date: Occurrence | null;
  /** The last step that the person saw. */
  step: number;
  state: MarkState;
}

/**
 * Writes one step down. The same pressed twice, by one or by two, is one step.
 * @throws AnnouncementError `changed_meanwhile` where somebody pressed something else since
 */
export async function writeMark(
  tx: Tx,
  { command, press }: { command: Command; press: Press },
): Promise<void> {
  const { announced, channel, moment, date, state } = press;
  const before = standingOf(await marksOf(tx, press));
  if (
    press.step > before.step ||
    (state === 'undone' && !before.top && press.step === before.step)
  ) {
    throw new AnnouncementError('changed_meanwhile');
  }
  const id = newId();
  const seen = seenWith({ press, before: before.top });
  const written = await tables<AnnouncementTables>(tx)
    .insertInto('announcement_mark')
    .values({
      district_id: command.districtId,
      id,
      event_id: announced.kind === 'event' ? announced.event.id : null,
      notice_id: announced.kind === 'notice' ? announced.notice.id : null,
      occurrence_id: date?.id ?? null,
      ...{ channel, moment, state },
      step: press.step + 1,
      seen: seen && JSON.stringify(seen),
      person_id: command.personId,
      at: command.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (written.numInsertedOrUpdatedRows === 0n) return expectSame(tx, press);
  if (date) await holdDate(tx, { command, id, date, state, before: before.top?.id ?? null });
  const action = `announcement.${state}` as const;
  await recordAudit(tx, { command, action, subject: 'announcement', id });
}

async function marksOf(tx: Tx, { announced, channel, moment, date }: Press) {
  const marks = await listMarks(tx, {
    eventIds: announced.kind === 'event' ? [announced.event.id] : [],
    noticeIds: announced.kind === 'notice' ? [announced.notice.id] : [],
  });
  return marks.filter(
    (mark) =>
      mark.channel === channel &&
      mark.moment === moment &&
      mark.occurrenceId === (date?.id ?? null),
  );
}

/** What hangs is what was printed, not what the event says meanwhile; pressed again, somebody has looked. */
function seenWith({
  press: { announced, date, state },
  before,
}: {
  press: Press;
  before: { state: MarkState; seen: Seen | null } | null;
}): Seen | null {
  if (state !== 'ready' && state !== 'done') return null;
  if (state === 'done' && before?.state === 'ready') return before.seen;
  return seenOf({ announced, date });
}

/** Who comes second finds the step taken: by the same press, or by another one. */
async function expectSame(tx: Tx, press: Press): Promise<void> {
  const taken = (await marksOf(tx, press)).find(({ step }) => step === press.step + 1);
  if (taken?.state !== press.state) throw new AnnouncementError('changed_meanwhile');
}

/** A date that was told never vanishes: where its series has it no longer, it is cancelled, and the board says so. */
async function holdDate(
  tx: Tx,
  {
    command,
    id,
    date,
    state,
    before,
  }: {
    command: Command;
    id: string;
    date: Occurrence;
    state: MarkState;
    before: string | null;
  },
): Promise<void> {
  const kind = 'announcement';
  if (state === 'done') {
    await tieToOccurrences(tx, { command, occurrenceIds: [date.id], tie: { kind, id } });
  } else if (state === 'undone' && before) {
    await untie(tx, { kind, id: before });
  }
}
