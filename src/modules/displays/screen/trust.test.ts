import { describe, expect, it } from 'vitest';
import { hear, isAged, live, staleDays, trustOf, type Memory } from './trust.ts';

const hour = 3_600_000;
const day = 24 * hour;
const madeAt = '2026-11-24T08:00:00.000Z';
const heard = Date.parse(madeAt);
const memory: Memory = { heardAt: heard, latest: heard, isDoubted: false };
const after = (milliseconds: number) => new Date(heard + milliseconds);

describe('a screen without network', () => {
  it('is sure for more than a week, then shows only what cannot be wrong', () => {
    const trustAfter = (age: number) => trustOf({ now: after(age), madeAt, memory });
    expect(trustAfter(7 * day)).toBe('sure');
    expect(trustAfter(staleDays * day)).toBe('sure');
    expect(trustAfter(staleDays * day + 1)).toBe('stale');
  });

  it('says of when its knowledge is from the second day on', () => {
    expect(isAged({ now: after(day), heardAt: heard })).toBe(false);
    expect(isAged({ now: after(day + 1), heardAt: heard })).toBe(true);
  });
});

describe('after a power cut', () => {
  it('a clock that is behind is not believed, and not believed again when it has caught up', () => {
    const before = live({ now: after(3 * hour), trust: 'sure', memory });
    const behind = after(2 * hour);
    const trust = trustOf({ now: behind, madeAt, memory: before });
    expect(trust).toBe('no_clock');
    const doubting = live({ now: behind, trust, memory: before });
    expect(trustOf({ now: after(4 * hour), madeAt, memory: doubting })).toBe('no_clock');
  });

  it('is believed as soon as the network has set it', () => {
    const now = after(5 * hour);
    const fresh = hear({ now, madeAt: now.toISOString() });
    expect(trustOf({ now, madeAt: now.toISOString(), memory: fresh })).toBe('sure');
  });

  it('is not believed where it is behind the server although there is network', () => {
    const now = after(-day);
    expect(trustOf({ now, madeAt, memory: hear({ now, madeAt }) })).toBe('no_clock');
  });

  it('a clock that is set back by a few minutes is an ordinary one', () => {
    expect(trustOf({ now: after(-5 * 60_000), madeAt, memory })).toBe('sure');
  });
});
