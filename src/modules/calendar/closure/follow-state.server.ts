import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localOf } from '../rule/dates.ts';
import { fillHolidays, forgetHolidays } from './closure.server.ts';
import { stateHolidays } from './holidays.server.ts';

/**
 * The district lies in another state: from today on its public holidays are those of that state, and series that mind
 * them follow. What has been stays.
 */
export async function followState(
  tx: Tx,
  { command, state }: { command: Command; state: string },
): Promise<void> {
  const today = localOf({ instant: command.now.toISOString(), timeZone: command.timeZone }).slice(
    0,
    10,
  );
  const year = Number(today.slice(0, 4));
  const years = [year, year + 1, year + 2];
  const holidays = (
    await Promise.all(years.map((one) => stateHolidays({ state, year: one })))
  ).flat();
  // Those of both states keep their rows, and what was decided about them.
  const keep = new Set(holidays.map(({ date, name }) => `${date} ${name.de}`));
  await forgetHolidays(tx, { command, from: today, keep });
  await fillHolidays(tx, { command, state, years });
}
