import { addDays, localDay } from '#modules/calendar/index.ts';
import { findDistrictOfTransaction } from '#modules/districts/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { DutyKind } from '../duty/kinds.ts';
import { listShifts } from '../shift/list.server.ts';
import { listAbsencesBetween, listHelpers } from '../stand-in/candidates.server.ts';
import { listFree, willing } from './able.ts';

interface Asked {
  kind: DutyKind;
  skills: readonly string[];
  now: Date;
}

/** How many could be asked for a duty at that time: able, willing, and free. */
export async function countAble(
  tx: Tx,
  { startsAt, endsAt, ...asked }: Asked & { startsAt: string; endsAt: string },
): Promise<number> {
  const { free } = await listAbleAt(tx, { ...asked, times: [{ startsAt, endsAt }] });
  return free[0]?.length ?? 0;
}

/**
 * The same for many times at once, read once: how many are able and willing at all, and who of them is free at each.
 * @param exceptEventId an event that is being planned anew: who is on its duties already is free for it.
 */
export async function listAbleAt(
  tx: Tx,
  {
    times,
    kind,
    skills,
    now,
    exceptEventId,
  }: Asked & {
    times: readonly { startsAt: string; endsAt: string }[];
    exceptEventId?: string | null;
  },
): Promise<{ willing: number; free: string[][] }> {
  const district = await findDistrictOfTransaction(tx);
  const timeZone = district?.timeZone ?? 'UTC';
  const needed = times.map((time) => ({
    ...time,
    day: localDay({ at: new Date(time.startsAt), timeZone }),
  }));
  const helpers = willing(await listHelpers(tx, { now }), { kind, skills });
  const days = needed.map(({ day }) => day).sort();
  const [from, until] = [days[0], days.at(-1)];
  if (!from || !until) return { willing: helpers.length, free: [] };
  const absences = await listAbsencesBetween(tx, { from, until });
  // A night's duty began the day before.
  const around = {
    from: addDays({ date: from, days: -1 }),
    until: addDays({ date: until, days: 1 }),
  };
  const shifts = (await listShifts(tx, around)).filter((one) => one.eventId !== exceptEventId);
  const free = needed.map((time) => listFree(helpers, { time, absences, shifts }));
  return { willing: helpers.length, free };
}
