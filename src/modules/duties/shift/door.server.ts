import { localDay } from '#modules/calendar/index.ts';
import { findDistrictOfTransaction } from '#modules/districts/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { DutyKind } from '../duty/kinds.ts';
import { listShifts } from './list.server.ts';
import { countedMinutes, isServed, type Shift } from './shift.ts';

/** Who is on duty at this moment, half an hour before and after included: somebody opens, somebody locks up. */
export async function onDutyNow(
  tx: Tx,
  { now, kind }: { now: Date; kind?: DutyKind },
): Promise<Shift[]> {
  const day = await dayOf(tx, now);
  const shifts = await listShifts(tx, { from: day, until: day });
  const around = 30 * 60_000;
  return shifts.filter(
    (shift) =>
      shift.isOn &&
      (!kind || shift.kind === kind) &&
      Date.parse(shift.startsAt) - around <= now.getTime() &&
      now.getTime() < Date.parse(shift.endsAt) + around,
  );
}

export interface Hours {
  personId: string;
  name: string;
  minutes: number;
  shifts: number;
}

/**
 * Minutes of service that took place and are over, by person.
 * @param from local dates, both included.
 */
export async function countHours(
  tx: Tx,
  {
    from,
    until,
    now,
    personId,
  }: { from: string; until: string; now: Date; personId?: string | undefined },
): Promise<Hours[]> {
  const shifts = await listShifts(tx, { from, until, ...(personId && { personId }) });
  const hours = new Map<string, Hours>();
  for (const shift of shifts) {
    if (!isServed(shift, now) || shift.day < from || shift.day > until) continue;
    for (const person of shift.people) {
      const minutes = countedMinutes(shift, person);
      if (minutes === 0 || (personId && person.personId !== personId)) continue;
      const before = hours.get(person.personId);
      hours.set(person.personId, {
        ...{ personId: person.personId, name: person.name },
        minutes: (before?.minutes ?? 0) + minutes,
        shifts: (before?.shifts ?? 0) + 1,
      });
    }
  }
  return [...hours.values()].toSorted((a, b) => a.name.localeCompare(b.name, 'de'));
}

async function dayOf(tx: Tx, at: Date): Promise<string> {
  const district = await findDistrictOfTransaction(tx);
  return localDay({ at, timeZone: district?.timeZone ?? 'UTC' });
}
