import { expect, it } from 'vitest';
import { isTimeToAsk, minutesEach } from './pace.ts';
import { namesMatch } from './name.ts';

it.each([
  [{ interval: 120, minutesLeft: 10_000, left: 5 }, 120],
  [{ interval: 120, minutesLeft: 300, left: 4 }, 60],
  [{ interval: 120, minutesLeft: 10, left: 9 }, 5],
  [{ interval: 120, minutesLeft: -30, left: 1 }, 5],
])('each has %j minutes to answer: %i', (of, minutes) => {
  expect(minutesEach(of)).toBe(minutes);
});

it('the next is asked after a no, or when the last one has had their time, whoever was asked before', () => {
  const startsAt = new Date('2026-12-10T10:00:00Z');
  const at = (time: string) => new Date(`2026-12-01T${time}:00Z`);
  const ask = (time: string, answer: 'no' | null = null) => ({ askedAt: at(time), answer });
  const isTime = (asked: ReturnType<typeof ask>[], time: string) =>
    isTimeToAsk({ asked, now: at(time), interval: 60, startsAt, left: 3 });
  expect(isTime([], '10:00')).toBe(true);
  expect(isTime([ask('10:00')], '10:59')).toBe(false);
  expect(isTime([ask('10:00')], '11:00')).toBe(true);
  expect(isTime([ask('10:00', 'no')], '10:01')).toBe(true);
  expect(isTime([ask('10:05'), ask('10:00', 'no')], '10:10')).toBe(false);
});

it.each([
  ['Jürgen Müller', 'juergen mueller', true],
  ['Jürgen Müller', ' JÜRGEN  Müller ', true],
  ['René Groß', 'Rene Gross', true],
  ['Jürgen Müller', 'Jürgen', false],
  ['', '', false],
])('who is called %s has typed %s: %s', (name, typed, isMeant) => {
  expect(namesMatch(name, typed)).toBe(isMeant);
});
