import { sql } from 'kysely';
import { addDays } from '#modules/calendar/index.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { careOfAct, type CareAct } from '../entry/entry.ts';
import { listPlans } from '../plan/plan.server.ts';
import { plansOf, type Care } from '../plan/plan.ts';
import type { CareTables } from '../tables.server.ts';
import type { ThingKind } from '../thing/kinds.ts';
import { thingKinds } from '../thing/kinds.ts';
import type { Thing } from '../thing/thing.ts';
import { listWeather } from '../weather/weather.server.ts';
import { daysUntil, needOf, thirstUntil, type Need } from './need.ts';

/** No season is longer: of days before, the weather says nothing of today's soil. */
const longest = 366;

/** What each thing needs on a local date, by its id. Three questions, however many there are. */
export async function readNeeds(
  tx: Tx,
  { things, today, timeZone }: { things: readonly Thing[]; today: string; timeZone: string },
): Promise<Map<string, Need[]>> {
  const stored = await listPlans(tx);
  const done = await lastDone(tx, timeZone);
  const weather = await listWeather(tx, { from: addDays({ date: today, days: -longest }) });
  const [thirst, days] = [thirstUntil({ today, weather }), daysUntil(today)];
  const plans = new Map(thingKinds.map((kind) => [kind, needed(kind, stored)]));
  return new Map(
    things.map((thing) => {
      const { id, kind, mountedOn, takenDownOn } = thing;
      const needs = (plans.get(kind) ?? []).map((plan) => {
        const doneOn = done.get(id)?.get(plan.care) ?? null;
        return needOf({ plan, mountedOn, takenDownOn, doneOn, today, thirst, days });
      });
      return [id, needs];
    }),
  );
}

function needed(kind: ThingKind, stored: Parameters<typeof plansOf>[1]) {
  return plansOf(kind, stored).flatMap((plan) =>
    plan.everyDays === null ? [] : [{ ...plan, everyDays: plan.everyDays }],
  );
}

/** On which local date each thing was last watered, checked, cleaned. What was entered late counts at its own time. */
async function lastDone(tx: Tx, timeZone: string): Promise<Map<string, Map<Care, string>>> {
  const rows = await tables<CareTables>(tx)
    .selectFrom('care_entry')
    .select([
      'thing_id',
      'what',
      sql<string>`(max(happened_at) at time zone ${timeZone})::date`.as('day'),
    ])
    .where('taken_back_at', 'is', null)
    .groupBy(['thing_id', 'what'])
    .execute();
  const done = new Map<string, Map<Care, string>>();
  for (const { thing_id: id, what, day } of rows) {
    const of = done.get(id) ?? new Map<Care, string>();
    const care = careOfAct[what as CareAct];
    const before = of.get(care);
    if (before === undefined || before < day) of.set(care, day);
    done.set(id, of);
  }
  return done;
}
