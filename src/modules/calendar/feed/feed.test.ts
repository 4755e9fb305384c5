import { describe, expect, it } from 'vitest';
import { revisionOf } from './feed.ts';
import { feedStart } from './window.ts';

describe('how far back a feed looks', () => {
  it('begins on a Monday of the last 60 days, and stays there for a week', () => {
    const days = Array.from({ length: 14 }, (_, day) => new Date(Date.UTC(2026, 10, 16 + day, 12)));
    const starts = days.map((now) => feedStart({ now, timeZone: 'Europe/Berlin' }));
    expect(new Set(starts.map(({ date }) => date)).size).toBeLessThanOrEqual(3);
    starts.forEach(({ date, instant }, index) => {
      expect(new Date(date).getUTCDay()).toBe(1);
      const back = (days[index]!.getTime() - instant.getTime()) / 86_400_000;
      expect(back).toBeLessThan(60);
      expect(back).toBeGreaterThan(52);
    });
  });
});

describe('SEQUENCE', () => {
  const createdAt = new Date('2026-01-01T00:00:00Z');
  const changedAt = (seconds: number) => new Date(createdAt.getTime() + seconds * 1000);

  it('begins at nothing, tells changes of one second apart, and outlives lost counters', () => {
    expect(revisionOf({ createdAt, changedAt: createdAt, changes: 0 })).toBe(0);
    const quick = [1, 2].map((changes) =>
      revisionOf({ createdAt, changedAt: changedAt(5), changes }),
    );
    expect(quick[1]).toBeGreaterThan(quick[0]!);
    const before = revisionOf({ createdAt, changedAt: changedAt(50), changes: 9 });
    expect(revisionOf({ createdAt, changedAt: changedAt(90), changes: 2 })).toBeGreaterThan(before);
  });

  it('stays a number that every program can hold, for 68 years', () => {
    const late = new Date('2093-01-01T00:00:00Z');
    expect(revisionOf({ createdAt, changedAt: late, changes: 1000 })).toBeLessThan(2 ** 31);
  });
});
