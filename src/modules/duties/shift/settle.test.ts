import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Absence, Standing } from '../duty/standing.ts';
import type { Assignment, ReleaseReason } from './assignment.ts';
import { settle, type SettledShift } from './settle.ts';

const people = ['anna', 'bert', 'carla', 'dora'];
const weekly = (personId: string, everyWeeks = 1): Standing => ({
  ...{ id: `s-${personId}`, personId, fromOn: '2026-01-01', untilOn: null },
  rhythm: { everyWeeks },
});
const shift = (more: Partial<SettledShift> = {}): SettledShift => ({
  ...{ date: '2026-12-01', day: '2026-12-01', needed: 2, assignments: [] },
  ...more,
});
const there = (personId: string, more: Partial<Assignment> = {}): Assignment => ({
  ...{ id: `a-${personId}`, slot: 1, personId, standingId: `s-${personId}`, via: 'standing' },
  ...{ releaseReason: null, ...more },
});
const settled = (of: Partial<Parameters<typeof settle>[0]>) =>
  settle({ shift: shift(), standings: [], absences: [], here: new Set(people), ...of });

describe('a shift', () => {
  it('has those whose standing assignment falls on it, as many as are needed, the longest standing first', () => {
    const standings = [weekly('anna'), weekly('bert'), weekly('carla')];
    expect(settled({ standings }).add.map(({ slot, personId }) => [slot, personId])).toEqual([
      ...[
        [1, 'anna'],
        [2, 'bert'],
      ],
    ]);
  });

  it('is freed where somebody is away, and given to the next', () => {
    const absences = [{ personId: 'anna', fromOn: '2026-12-01', untilOn: '2026-12-01' }];
    const found = settled({
      standings: [weekly('anna'), weekly('bert')],
      absences,
      shift: shift({ needed: 1, assignments: [there('anna')] }),
    });
    expect(found.release).toEqual([{ id: 'a-anna', reason: 'absence' }]);
    expect(found.add).toMatchObject([{ slot: 1, personId: 'bert' }]);
  });

  it('moved to another day asks who is away on that day', () => {
    const absences = [{ personId: 'anna', fromOn: '2026-12-03', untilOn: '2026-12-04' }];
    const moved = shift({ day: '2026-12-03' });
    expect(settled({ standings: [weekly('anna')], absences, shift: moved }).add).toEqual([]);
    expect(settled({ standings: [weekly('anna')], absences }).add).toHaveLength(1);
  });

  it.each(['cannot', 'swap'] as const)('does not take back who gave it up (%s)', (reason) => {
    const assignments = [there('anna', { releaseReason: reason })];
    expect(settled({ standings: [weekly('anna')], shift: shift({ assignments }) }).add).toEqual([]);
  });

  it.each(['absence', 'changed'] as const)('takes back whom it lost by %s', (reason) => {
    const assignments = [there('anna', { releaseReason: reason })];
    expect(
      settled({ standings: [weekly('anna')], shift: shift({ assignments }) }).add,
    ).toHaveLength(1);
  });

  it('keeps who came by themselves, and lets go who has left the district', () => {
    const assignments = [
      there('anna', { standingId: null, via: 'self' }),
      there('bert', { standingId: null, via: 'phone', slot: 2 }),
    ];
    const found = settled({ shift: shift({ assignments }), here: new Set(['anna']) });
    expect(found).toEqual({ add: [], release: [{ id: 'a-bert', reason: 'left' }] });
  });

  it('lets go whose standing assignment ended', () => {
    const found = settled({ shift: shift({ assignments: [there('anna')] }) });
    expect(found.release).toEqual([{ id: 'a-anna', reason: 'changed' }]);
  });
});

const anyone = fc.constantFrom(...people);
const days = fc.constantFrom('2026-11-24', '2026-12-01', '2026-12-08');
const anyStanding = fc.record({
  personId: anyone,
  everyWeeks: fc.constantFrom(1, 2, 3),
  fromOn: days,
});
const anyAbsence: fc.Arbitrary<Absence> = fc
  .record({ personId: anyone, fromOn: days })
  .map((one) => ({ ...one, untilOn: one.fromOn }));
const anyAssignment = fc.record({
  personId: anyone,
  isStanding: fc.boolean(),
  reason: fc.constantFrom<ReleaseReason | null>(null, null, 'cannot', 'absence', 'swap', 'changed'),
});

it('nobody stands twice, nobody too many, and what is settled stays so', () => {
  fc.assert(
    fc.property(
      fc.array(anyStanding, { maxLength: 6 }),
      fc.array(anyAbsence, { maxLength: 3 }),
      fc.uniqueArray(anyAssignment, { maxLength: 4, selector: ({ personId }) => personId }),
      fc.subarray(people),
      fc.integer({ min: 0, max: 4 }),
      (made, absences, before, here, extra) => {
        const standings = made.map(({ personId, everyWeeks, fromOn }, index): Standing => ({
          ...{ id: `s${index}`, personId, fromOn, untilOn: null, rhythm: { everyWeeks } },
        }));
        let slot = 0;
        const assignments = before.map(({ personId, isStanding, reason }, index): Assignment => {
          if (reason === null) slot += 1;
          return {
            ...{
              id: `a${index}`,
              slot: reason === null ? slot : 1,
              personId,
              releaseReason: reason,
            },
            ...(isStanding
              ? { standingId: standings[0]?.id ?? 'gone', via: 'standing' }
              : { standingId: null, via: 'self' }),
          };
        });
        const asked = { standings, absences, here: new Set(here) };
        const first = shift({ needed: Math.min(50, slot + extra), assignments });
        const result = settle({ ...asked, shift: first });
        const after = [
          ...assignments.map((one) => ({
            ...one,
            releaseReason:
              result.release.find(({ id }) => id === one.id)?.reason ?? one.releaseReason,
          })),
          ...result.add.map(({ slot: place, personId, standingId }): Assignment => ({
            ...{ id: `n-${personId}`, slot: place, personId, standingId, via: 'standing' },
            releaseReason: null,
          })),
        ];
        const held = after.filter(({ releaseReason }) => releaseReason === null);
        expect(held.length).toBeLessThanOrEqual(first.needed);
        expect(new Set(held.map(({ personId }) => personId)).size).toBe(held.length);
        expect(new Set(held.map((one) => one.slot)).size).toBe(held.length);
        expect(held.every(({ personId }) => here.includes(personId))).toBe(true);
        const again = settle({ ...asked, shift: { ...first, assignments: after } });
        expect(again).toEqual({ add: [], release: [] });
      },
    ),
  );
});
