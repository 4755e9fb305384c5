import { addDays } from '#modules/calendar/index.ts';
import { expect, it } from 'vitest';
import { dried, mostUrgent, needOf, thirstUntil, type DayWeather, type Need } from './need.ts';

const summer = { kind: 'basket', seasonFrom: '05-01', seasonUntil: '10-15' } as const;
const water = { ...summer, care: 'water', everyDays: 2 } as const;
const check = { ...summer, care: 'check', everyDays: 60 } as const;
const mild = { highestDegrees: 20, rainMillimetres: 0 };
const hot = { highestDegrees: 31, rainMillimetres: 0 };
const warm = { highestDegrees: 26, rainMillimetres: 0 };
const cool = { highestDegrees: 12, rainMillimetres: 0 };
const wet = { highestDegrees: 18, rainMillimetres: 5 };
const soaked = { highestDegrees: 18, rainMillimetres: 12 };
const today = '2026-07-10';
const ago = (days: number) => addDays({ date: today, days: -days });

function need({
  plan = water,
  doneOn = null,
  mountedOn = null,
  takenDownOn = null,
  on = today,
  days = [],
}: {
  plan?: typeof water | typeof check;
  doneOn?: string | null;
  mountedOn?: string | null;
  takenDownOn?: string | null;
  on?: string;
  /** The weather of the days before, yesterday last. */
  days?: DayWeather[];
}): Need {
  const weather = new Map(days.map((one, at) => [ago(days.length - at), one]));
  const thirst = thirstUntil({ today: on, weather });
  return needOf({ plan, mountedOn, takenDownOn, doneOn, today: on, thirst });
}

it.each([
  ['just watered', 0, [], 'ok', 0],
  ['yesterday, and nothing is known of the weather', 1, [], 'ok', 1],
  ['two days ago: the interval is over today', 2, [], 'soon', 2],
  ['three days ago: overdue', 3, [], 'overdue', 3],
  ['yesterday, mild', 1, [mild], 'ok', 1],
  ['yesterday, warm', 1, [warm], 'soon', 1.5],
  ['yesterday, hot', 1, [hot], 'soon', 2],
  ['two days ago, both hot', 2, [hot, hot], 'overdue', 4],
  ['four cool days', 4, [cool, cool, cool, cool], 'soon', 2],
  ['three days ago, and two of them wet', 3, [mild, wet, wet], 'ok', 1],
  [
    'a week ago, but it poured the day before yesterday',
    7,
    [hot, hot, hot, hot, hot, soaked, mild],
    'ok',
    1,
  ],
  ['watered on the day on which it poured', 2, [soaked, mild], 'ok', 1],
  ['of one of three days nothing is known', 3, [mild], 'overdue', 3],
] as const)('%s', (_case, days, weather, state, counted) => {
  expect(need({ doneOn: ago(days), days: [...weather] })).toMatchObject({ state, counted });
});

it.each([
  ['out of season it needs nothing', { on: '2026-11-01' }],
  ['taken down today', { takenDownOn: today, doneOn: ago(9) }],
  ['to be hung up tomorrow', { mountedOn: addDays({ date: today, days: 1 }) }],
])('%s', (_case, of) => {
  expect(need(of)).toMatchObject({ state: 'resting', since: null, counted: 0 });
});

it('what was never done counts from the day on which it was hung up, or from the first of the season', () => {
  expect(need({ mountedOn: ago(1) })).toMatchObject({ since: ago(1), state: 'ok' });
  expect(need({ mountedOn: '2024-05-01' })).toMatchObject({ since: '2026-05-01' });
  expect(need({ doneOn: '2025-10-10' })).toMatchObject({ since: '2026-05-01', state: 'overdue' });
});

it('the weather says nothing of screws: a check goes by its interval', () => {
  const days = Array.from({ length: 50 }, () => hot);
  expect(need({ plan: check, doneOn: ago(50), days })).toMatchObject({
    counted: 50,
    state: 'soon',
  });
  expect(need({ plan: check, doneOn: ago(40), days })).toMatchObject({ state: 'ok' });
  expect(need({ plan: check, doneOn: ago(61), days })).toMatchObject({ state: 'overdue' });
});

it('the most urgent need stands for the thing', () => {
  const needs = [need({ plan: check, doneOn: ago(50) }), need({ doneOn: ago(5) })];
  expect(mostUrgent(needs)).toMatchObject({ care: 'water', state: 'overdue' });
  expect(mostUrgent([])).toBeNull();
});

/** Always the same numbers of [0, 1). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}

function randomDays(random: () => number): DayWeather[] {
  return Array.from({ length: 20 }, () => ({
    highestDegrees: random() * 30 + 8,
    rainMillimetres: random() < 0.6 ? 0 : random() * 20,
  }));
}

it('in any weather: who watered later has less to do, heat never saves water, rain never costs any', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const random = numbers(seed);
    const days = randomDays(random);
    const counted = (of: DayWeather[], doneAgo: number) =>
      need({ doneOn: ago(doneAgo), days: of }).counted;
    const later = Math.floor(random() * 19);
    expect(counted(days, later)).toBeLessThanOrEqual(counted(days, later + 1));
    const at = Math.floor(random() * 20);
    const but = (change: Partial<DayWeather>) => days.with(at, { ...days[at]!, ...change });
    const hotter = but({ highestDegrees: days[at]!.highestDegrees + 10 });
    const wetter = but({ rainMillimetres: days[at]!.rainMillimetres + 8 });
    expect(counted(hotter, 20)).toBeGreaterThanOrEqual(counted(days, 20));
    expect(counted(wetter, 20)).toBeLessThanOrEqual(counted(days, 20));
  }
});

it('a day counts for two at most, and for nothing at least', () => {
  for (let seed = 1; seed <= 50; seed += 1) {
    for (const day of randomDays(numbers(seed))) {
      expect(dried(day)).toBeGreaterThanOrEqual(0);
      expect(dried(day)).toBeLessThanOrEqual(2);
    }
  }
});

it('a mild summer goes by the plain interval: the weather is a correction, not another rule', () => {
  const days = Array.from({ length: 20 }, () => mild);
  for (let doneAgo = 0; doneAgo <= 20; doneAgo += 1) {
    const [known, unknown] = [days, []].map((of) => need({ doneOn: ago(doneAgo), days: of }));
    expect(known).toEqual(unknown);
  }
});
