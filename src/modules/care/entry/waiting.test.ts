import { expect, it } from 'vitest';
import { afterSending, readWaiting, type WaitingTap } from './waiting.ts';

const tap = (id: string): WaitingTap => ({
  ...{ id, thingId: 'korb', what: 'watered', litres: 10, at: '2026-07-01T16:00:00Z' },
});

it('what the browser kept is read again, and what it kept of something else is nothing', () => {
  const taps = [tap('a'), tap('b')];
  expect(readWaiting(JSON.stringify(taps))).toEqual(taps);
  for (const broken of [null, '', '{', '"x"', '{}', '[1, null, {"id": 1}]']) {
    expect(readWaiting(broken)).toEqual([]);
  }
});

it('what the server has, or will never take, waits no longer; what was tapped meanwhile does', () => {
  const waiting = [tap('a'), tap('b'), tap('c')];
  expect(afterSending(waiting, { kept: ['a'], refused: ['b'] })).toEqual([tap('c')]);
});
