import type { Selectable } from 'kysely';
import { versionedRows } from '#platform/versioned-row.server.ts';
import { DutyError } from '../errors.ts';
import type { DutyTable, DutyTables } from '../tables.server.ts';
import type { Duty, DutyDetails } from './duty.ts';
import type { Skill } from './kinds.ts';
import type { Rhythm, Standing } from './standing.ts';

export const dutyRows = versionedRows<DutyTable>({
  table: 'duty',
  refuse: (code) => new DutyError(code),
});

export function columnsOf({ name, kind, needed, skills, part }: DutyDetails) {
  return {
    ...{ name, kind, needed, skills },
    starts_after_minutes: part?.startsAfter ?? null,
    lasts_minutes: part?.lasts ?? null,
  };
}

export function toDuty(row: Selectable<DutyTable>): Duty {
  const { starts_after_minutes: startsAfter, lasts_minutes: lasts } = row;
  return {
    id: row.id,
    eventId: row.event_id,
    occurrenceId: row.occurrence_id,
    name: row.name,
    kind: row.kind,
    needed: row.needed,
    skills: row.skills as Skill[],
    part: startsAfter !== null && lasts !== null ? { startsAfter, lasts } : null,
    version: row.version,
  };
}

export function toStanding(row: Selectable<DutyTables['duty_standing']>): Standing {
  return {
    id: row.id,
    personId: row.person_id,
    fromOn: row.from_on,
    untilOn: row.until_on,
    rhythm: rhythmOf(row),
  };
}

/** The database lets exactly one of both be null. */
function rhythmOf({
  every_weeks,
  nth,
}: {
  every_weeks: number | null;
  nth: number[] | null;
}): Rhythm {
  return nth ? { nth } : { everyWeeks: every_weeks ?? 1 };
}
