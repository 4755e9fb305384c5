import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderOfAsking, type Candidate } from './order.ts';

const duty = { kind: 'office', skills: ['keys'] };
const candidate = (personId: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ personId, skills: ['keys'], standsInFor: ['office'], load: 0, lastAskedAt: null },
  ...{ isPrevented: false, ...more },
});
const order = (...candidates: Candidate[]) =>
  orderOfAsking({ duty, candidates }).map(({ personId }) => personId);

describe('for a stand-in is asked', () => {
  it('nobody who lacks a skill, does not want to, or is prevented', () => {
    expect(
      order(
        candidate('a', { skills: [] }),
        candidate('b', { standsInFor: ['watering'] }),
        candidate('c', { isPrevented: true }),
        candidate('d', { skills: ['driving', 'keys'] }),
      ),
    ).toEqual(['d']);
  });

  it('first who has least to do, then who was not asked for long', () => {
    expect(
      order(
        candidate('a', { load: 2 }),
        candidate('b', { lastAskedAt: '2026-11-20T10:00:00Z' }),
        candidate('c', { lastAskedAt: '2026-11-01T10:00:00Z' }),
        candidate('d'),
        candidate('e'),
      ),
    ).toEqual(['d', 'e', 'c', 'b', 'a']);
  });
});

it('where all say yes, no two burdens differ by more than one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 104 }),
      (people, weeks) => {
        const loads = Array.from({ length: people }, (_, index) => candidate(`p${index}`));
        for (let week = 0; week < weeks; week += 1) {
          const [first] = orderOfAsking({ duty, candidates: loads });
          first!.load += 1;
          first!.lastAskedAt = new Date(week * 604_800_000).toISOString();
        }
        const burdens = loads.map(({ load }) => load);
        expect(Math.max(...burdens) - Math.min(...burdens)).toBeLessThanOrEqual(1);
      },
    ),
  );
});
