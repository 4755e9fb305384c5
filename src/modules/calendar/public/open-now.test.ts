import { describe, expect, test } from 'vitest';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import { officeState } from './open-now.ts';

const hour = (startsAt: string, endsAt: string, changes: Partial<Occurrence> = {}) =>
  anOccurrence({
    id: startsAt,
    startsAt: `${startsAt}.000Z`,
    endsAt: `${endsAt}.000Z`,
    ...changes,
  });

const tuesday = hour('2026-11-24T09:00:00', '2026-11-24T11:00:00');
const nextTuesday = hour('2026-12-01T09:00:00', '2026-12-01T11:00:00');
const stateAt = (now: string, hours = [tuesday, nextTuesday]) =>
  officeState({ hours, now: new Date(now) });

describe('on a Tuesday', () => {
  test('the office is open until twelve, and opens again in a week', () => {
    expect(stateAt('2026-11-24T10:00:00Z')).toEqual({
      openUntil: tuesday.endsAt,
      next: nextTuesday,
      fallsOut: null,
    });
  });

  test('it is open in the minute it opens, and closed in the minute it closes', () => {
    expect(stateAt('2026-11-24T09:00:00Z').openUntil).toBe(tuesday.endsAt);
    expect(stateAt('2026-11-24T11:00:00Z').openUntil).toBeNull();
  });

  test('before ten it is closed and opens today', () => {
    expect(stateAt('2026-11-24T08:00:00Z')).toMatchObject({ openUntil: null, next: tuesday });
  });
});

test('two hours without a gap are one: nobody reads of a closing that does not happen', () => {
  const after = hour('2026-11-24T11:00:00', '2026-11-24T13:00:00');
  const state = stateAt('2026-11-24T10:00:00Z', [tuesday, after, nextTuesday]);
  expect(state).toMatchObject({ openUntil: after.endsAt, next: nextTuesday });
});

test('a cancelled Tuesday is said, and the week after is the next opening', () => {
  const cancelled = { ...tuesday, state: 'cancelled' as const };
  const state = stateAt('2026-11-24T10:00:00Z', [cancelled, nextTuesday]);
  expect(state).toEqual({ openUntil: null, next: nextTuesday, fallsOut: cancelled });
});

test('a cancelled hour after the next opening is no news yet', () => {
  const later = { ...nextTuesday, state: 'cancelled' as const };
  expect(stateAt('2026-11-23T10:00:00Z', [tuesday, later]).fallsOut).toBeNull();
});

test('without hours there is nothing to say', () => {
  expect(stateAt('2026-11-24T10:00:00Z', [])).toEqual({
    openUntil: null,
    next: null,
    fallsOut: null,
  });
});
