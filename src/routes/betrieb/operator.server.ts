import { error } from '@sveltejs/kit';
import { DistrictError } from '#modules/districts/index.ts';
import { findOperated, type OperatedDistrict } from '#modules/districts/server.ts';
import { countEvents } from '#modules/calendar/server.ts';
import { countMembers } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { askGlobally, inDistrict } from '#platform/database/transaction.server.ts';
import { countStorage } from '#platform/files/server.ts';

/** How much there is of a district; of people only how many. */
export interface DistrictFigures {
  members: number;
  events: number;
  /** Bytes of what was uploaded. */
  storage: number;
}

/** In a transaction of its own: row-level security shows one district at a time. */
export function readFigures(districtId: string): Promise<DistrictFigures> {
  return inDistrict(districtId, async (tx) => ({
    members: await countMembers(tx),
    events: await countEvents(tx),
    storage: await countStorage(tx),
  }));
}

/** The district of `[id]`; none is not found. */
export async function operatedOf(id: string): Promise<OperatedDistrict> {
  try {
    return await askGlobally((tx) => findOperated(tx, id));
  } catch (caught) {
    if (caught instanceof DistrictError) error(404);
    throw caught;
  }
}

/** What is done to a district from outside is done by nobody of it. */
export function commandFor(districtId: string, now: Date): Command {
  return { districtId, timeZone: 'Europe/Berlin', personId: null, now };
}
