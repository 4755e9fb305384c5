import { addDays } from '#modules/calendar/index.ts';
import { expect, it } from 'vitest';
import { firstDay, madeUpSummer } from '../testing/summer.ts';
import { needOf, thirstUntil, type Weather } from './need.ts';

/** The season of the 14 baskets, day by day: each is watered in the evening of a day on which its turn has come. */

const plan = { kind: 'basket', care: 'water', everyDays: 2 } as const;
const season = { seasonFrom: '05-01', seasonUntil: '10-15' };
const baskets = Array.from({ length: 14 }, (_, at) => at);

function waterAllSummer(weather: Weather) {
  const last = new Map<number, string>();
  let [times, driest, dry, needless] = [0, 0, 0, 0];
  const perDay: number[] = [];
  for (let at = 0; at < 168; at += 1) {
    const today = addDays({ date: firstDay, days: at });
    // Who waters knows the weather until yesterday; what the soil really is, the whole summer says.
    const [thirst, truth] = [weather, madeUpSummer].map((of) =>
      thirstUntil({ today, weather: of }),
    );
    let watered = 0;
    for (const basket of baskets) {
      // Hung up in turn, so that not all have the same day.
      const mountedOn = addDays({ date: firstDay, days: basket % 3 });
      const of = { mountedOn, takenDownOn: null, doneOn: last.get(basket) ?? null, today };
      const { state } = needOf({ plan: { ...plan, ...season }, ...of, thirst: thirst! });
      const real = needOf({ plan: { ...plan, ...season }, ...of, thirst: truth! });
      driest = Math.max(driest, real.counted);
      if (real.state === 'overdue') dry += 1;
      if (state !== 'soon' && state !== 'overdue') continue;
      last.set(basket, today);
      watered += 1;
      if (real.state === 'ok') needless += 1;
    }
    times += watered;
    perDay.push(watered);
  }
  return { times, driest, dry, needless, perDay };
}

const byWeather = waterAllSummer(madeUpSummer);
const byInterval = waterAllSummer(new Map());

it('by the plain interval each basket is watered every second day, come rain or shine', () => {
  const all = baskets.reduce((sum, at) => sum + Math.ceil((166 - (at % 3)) / 2), 0);
  expect(byInterval.times).toBe(all);
});

it('by the weather fewer baskets stand dry, and fewer are watered that are wet', () => {
  // Of 2352 days of a basket. In a summer with so many warm days it is more to carry than the plain interval says.
  const told = ({ times, dry, needless, driest }: typeof byWeather) => ({
    ...{ times, dry, needless, driest },
  });
  expect({ byWeather: told(byWeather), byInterval: told(byInterval) }).toEqual({
    byWeather: { times: 1452, dry: 186, needless: 0, driest: 3 },
    byInterval: { times: 1158, dry: 630, needless: 201, driest: 4 },
  });
});

it('in the hot spell it is every day, and on the day after a soaking nobody goes', () => {
  expect(byWeather.perDay.slice(60, 67).every((watered) => watered === 14)).toBe(true);
  const soaked = [...madeUpSummer.values()].findIndex(
    ({ rainMillimetres }, at) => at > 3 && rainMillimetres >= 10,
  );
  expect(byWeather.perDay[soaked + 1]).toBe(0);
});
