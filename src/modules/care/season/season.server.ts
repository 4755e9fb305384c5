import { addDays } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { countWatered, type Watered } from '../entry/list.server.ts';
import { listPlans } from '../plan/plan.server.ts';
import { isInSeason, plansOf } from '../plan/plan.ts';
import type { CareTables } from '../tables.server.ts';
import { isMounted, type Thing } from '../thing/thing.ts';

export interface Season extends Watered {
  year: number;
  /** Nothing hangs, or it is not the time. */
  isResting: boolean;
  /** Local date on which the next one begins. */
  nextFrom: string;
  last: Date | null;
}

/** How the season of the baskets goes; while it rests, how the last one was. */
export async function readSeason(
  tx: Tx,
  { things, today, timeZone }: { things: readonly Thing[]; today: string; timeZone: string },
): Promise<Season> {
  const [plan] = plansOf('basket', await listPlans(tx));
  if (!plan) throw new Error('Baskets have no plan.');
  const hang = things.some((thing) => thing.kind === 'basket' && isMounted(thing, today));
  const isResting = !hang || plan.everyDays === null || !isInSeason(plan, today);
  const thisYear = Number(today.slice(0, 4));
  const isEarly = today.slice(5) < plan.seasonFrom;
  const year = isEarly ? thisYear - 1 : thisYear;
  const next = isEarly ? thisYear : thisYear + 1;
  const first = `${year}-${plan.seasonFrom}`;
  const until = isResting ? addDays({ date: `${next}-${plan.seasonFrom}`, days: -1 }) : today;
  const watered = await countWatered(tx, { from: first, until, timeZone });
  const latest = await tables<CareTables>(tx)
    .selectFrom('care_entry')
    .select((row) => row.fn.max('happened_at').as('at'))
    .where('what', '=', 'watered')
    .where('taken_back_at', 'is', null)
    .executeTakeFirst();
  const last = watered.times > 0 ? (latest?.at ?? null) : null;
  return { ...watered, year, isResting, nextFrom: `${next}-${plan.seasonFrom}`, last };
}
