import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, localDay, weekdayOf } from '#modules/calendar/index.ts';
import { fallsOn, isAbsent, type Absence, type Standing } from '../duty/standing.ts';
import { orderOfAsking, type Candidate } from '../stand-in/order.ts';
import { isTimeToAsk, type Asked } from '../stand-in/pace.ts';
import type { Assignment } from './assignment.ts';
import { freeSlot, settle } from './settle.ts';

/**
 * Two years of Tuesdays under a given clock, from before one summer time to after another: who is put down, who cannot,
 * who is asked and says what. Whatever happens, the promises of decision 0026 hold on each of them.
 */

const timeZone = 'Europe/Berlin';
const first = '2026-12-01';
const tuesdays = Array.from({ length: 104 }, (_, week) => addDays({ date: first, days: 7 * week }));
const people = ['anna', 'bert', 'carla', 'dora', 'emil', 'frieda'];
const loadWeeks = 8;

const someone = fc.constantFrom(...people);
const someDay = fc.integer({ min: 0, max: 730 }).map((days) => addDays({ date: first, days }));
const standings = fc.array(
  fc
    .record({
      personId: someone,
      fromOn: someDay,
      rhythm: fc.oneof(
        fc.integer({ min: 1, max: 4 }).map((everyWeeks) => ({ everyWeeks })),
        fc.subarray([1, 2, 3, 4, 5, -1], { minLength: 1 }).map((nth) => ({ nth })),
      ),
    })
    .map((one) => ({ ...one, untilOn: null })),
  { maxLength: 5 },
);
const absences = fc.array(
  fc
    .record({ personId: someone, fromOn: someDay, length: fc.integer({ min: 0, max: 30 }) })
    .map(({ length, ...one }) => ({
      ...one,
      untilOn: addDays({ date: one.fromOn, days: length }),
    })),
  { maxLength: 8 },
);
/** For each week: who says that they cannot, who would say yes, who leaves the district. */
const weeks = fc.array(fc.record({ cannot: fc.subarray(people), willing: fc.subarray(people) }), {
  minLength: tuesdays.length,
  maxLength: tuesdays.length,
});
const leaving = fc.option(fc.record({ personId: someone, on: someDay }), { nil: null });

interface Served {
  day: string;
  people: string[];
}

it('through two years no duty is lost, none is doubled, and nobody is asked twice for the same', () => {
  fc.assert(
    fc.property(
      standings,
      absences,
      weeks,
      fc.integer({ min: 1, max: 3 }),
      leaving,
      (made, away, happens, needed, left) => {
        const numbered = made.map((one, index): Standing => ({ ...one, id: `s${index}` }));
        const served: Served[] = [];
        const lastAsked = new Map<string, string>();
        for (const [week, date] of tuesdays.entries()) {
          const here = new Set(people.filter((id) => !(left?.personId === id && left.on <= date)));
          const asked = { standings: numbered, absences: away, here };
          let rows: Assignment[] = settleOnce([], { date, needed, ...asked });
          refuse(rows, happens[week]!.cannot);
          rows = settleOnce(rows, { date, needed, ...asked });
          rows = search(rows, { date, needed, here, away, served, lastAsked, ...happens[week]! });
          rows = settleOnce(rows, { date, needed, ...asked });
          check(rows, { date, needed, standings: numbered, away, here });
          served.push({ day: date, people: held(rows).map(({ personId }) => personId) });
        }
      },
    ),
    { numRuns: 60 },
  );
});

it('the Tuesdays are Tuesdays of the district, also across summer time', () => {
  for (const date of tuesdays) {
    expect(weekdayOf(date)).toBe('TU');
    expect(localDay({ at: new Date(`${date}T09:00:00Z`), timeZone })).toBe(date);
  }
});

const held = (rows: readonly Assignment[]) =>
  rows.filter(({ releaseReason }) => releaseReason === null);

interface Circumstances {
  date: string;
  needed: number;
  standings: readonly Standing[];
  absences: readonly Absence[];
  here: ReadonlySet<string>;
}

function settleOnce(rows: Assignment[], { date, needed, ...asked }: Circumstances): Assignment[] {
  const shift = { date, day: date, needed, assignments: rows };
  const { add, release } = settle({ shift, ...asked });
  return [
    ...rows.map((row) => ({
      ...row,
      releaseReason: release.find(({ id }) => id === row.id)?.reason ?? row.releaseReason,
    })),
    ...add.map(({ slot, personId, standingId }, index): Assignment => ({
      ...{ id: `a${rows.length + index}`, slot, personId, standingId },
      ...{ via: 'standing', releaseReason: null },
    })),
  ];
}

function refuse(rows: Assignment[], cannot: readonly string[]): void {
  for (const row of held(rows)) if (cannot.includes(row.personId)) row.releaseReason = 'cannot';
}

/** Asks by the clock, an hour each, until it begins or everybody needed is there. */
function search(
  rows: Assignment[],
  {
    date,
    needed,
    here,
    away,
    served,
    lastAsked,
    cannot,
    willing,
  }: Pick<Circumstances, 'date' | 'needed' | 'here'> & {
    away: readonly Absence[];
    served: readonly Served[];
    lastAsked: Map<string, string>;
    cannot: readonly string[];
    willing: readonly string[];
  },
): Assignment[] {
  const startsAt = new Date(`${date}T09:00:00Z`);
  const asked = new Map<string, Asked>();
  const all = [...rows];
  const nearby = served.filter(({ day }) => day >= addDays({ date, days: -7 * loadWeeks }));
  for (let hour = 48; hour > 0; hour -= 1) {
    const now = new Date(startsAt.getTime() - hour * 3_600_000);
    const taken = new Set(held(all).map(({ slot }) => slot));
    const slot = freeSlot({ taken, needed });
    if (slot === null) break;
    const candidates = [...here].map((personId): Candidate => ({
      ...{ personId, skills: [], standsInFor: ['office'] },
      load: nearby.filter(({ people: there }) => there.includes(personId)).length,
      lastAskedAt: lastAsked.get(personId) ?? null,
      isPrevented:
        all.some((row) => row.personId === personId) ||
        isAbsent({ absences: away, personId, day: date }),
    }));
    const left = orderOfAsking({ duty: { kind: 'office', skills: [] }, candidates }).filter(
      ({ personId }) => !asked.has(personId),
    );
    const [next] = left;
    const isTime = isTimeToAsk({
      ...{ asked: [...asked.values()], now, interval: 60, startsAt, left: left.length },
    });
    if (!next || !isTime) continue;
    expect(asked.has(next.personId)).toBe(false);
    // Nobody who has more to do is asked before somebody who has less.
    expect(left.every(({ load }) => load >= next.load)).toBe(true);
    const says = willing.includes(next.personId) && !cannot.includes(next.personId);
    asked.set(next.personId, { askedAt: now, answer: says ? 'yes' : 'no' });
    lastAsked.set(next.personId, now.toISOString());
    if (!says) continue;
    all.push({
      ...{ id: `a${all.length}`, slot, personId: next.personId, standingId: null },
      ...{ via: 'stand_in', releaseReason: null },
    });
  }
  return all;
}

function check(
  rows: readonly Assignment[],
  {
    date,
    needed,
    standings: all,
    away,
    here,
  }: {
    date: string;
    needed: number;
    standings: readonly Standing[];
    away: readonly Absence[];
    here: ReadonlySet<string>;
  },
): void {
  const there = held(rows);
  const ids = there.map(({ personId }) => personId);
  expect(new Set(ids).size, 'none is doubled').toBe(ids.length);
  expect(new Set(there.map(({ slot }) => slot)).size).toBe(ids.length);
  expect(ids.length).toBeLessThanOrEqual(needed);
  for (const { personId, releaseReason } of rows) {
    if (releaseReason === 'cannot') expect(ids).not.toContain(personId);
  }
  for (const { personId, via } of there) {
    expect(here.has(personId)).toBe(true);
    if (via === 'standing') expect(isAbsent({ absences: away, personId, day: date })).toBe(false);
  }
  if (ids.length === needed) return;
  for (const standing of all) {
    const { personId } = standing;
    const isFree =
      here.has(personId) &&
      fallsOn({ standing, date }) &&
      !isAbsent({ absences: away, personId, day: date }) &&
      !rows.some((row) => row.personId === personId && row.releaseReason === 'cannot');
    if (isFree) expect(ids, 'no duty is lost').toContain(personId);
  }
}
