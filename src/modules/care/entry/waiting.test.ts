import { expect, it } from 'vitest';
import { afterSending, countWaiting, readWaiting, takeBack, type WaitingTap } from './waiting.ts';

const tap = (id: string): WaitingTap => ({
  ...{ id, thingId: 'korb', what: 'watered', litres: 10, at: '2026-07-01T16:00:00Z' },
});

it('what the browser kept is read again, and what it kept of something else is nothing', () => {
  const waiting = { taps: [tap('a'), tap('b')], takenBack: ['c'] };
  expect(readWaiting(JSON.stringify(waiting))).toEqual(waiting);
  for (const broken of [null, '', '{', '"x"', '{}', '[1]', 'null', '{"taps":[1,null,{"id":1}]}']) {
    expect(countWaiting(readWaiting(broken))).toBe(0);
  }
});

it('what the server has settled waits no longer; what was tapped meanwhile does', () => {
  const waiting = { taps: [tap('a'), tap('b'), tap('c')], takenBack: ['d', 'e'] };
  expect(afterSending(waiting, ['a', 'b', 'd'])).toEqual({ taps: [tap('c')], takenBack: ['e'] });
});

it('what still waits here is taken back here, what was sent is told to the server', () => {
  const waiting = { taps: [tap('a'), tap('b')], takenBack: [] };
  expect(takeBack(waiting, ['a', 'sent'])).toEqual({ taps: [tap('b')], takenBack: ['sent'] });
});
