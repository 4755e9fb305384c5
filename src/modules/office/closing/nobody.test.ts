import { expect, it } from 'vitest';
import {
  asksFrom,
  closesFrom,
  nextStep,
  type NobodyRules,
  type NobodyStep,
  type StaffedHour,
} from './nobody.ts';

/** Tuesday, 1 December 2026, 10 to 12, in Berlin. */
const hour: StaffedHour = {
  ...{ startsAt: '2026-12-01T09:00:00.000Z', endsAt: '2026-12-01T11:00:00.000Z' },
  ...{ day: '2026-12-01', timeZone: 'Europe/Berlin' },
  ...{ isClosed: false, isTaken: false, isAsked: false, isUntilTaken: false, isKeptOpen: false },
};
const rules: NobodyRules = { reminderHour: 18, closesByItself: 'never' };

it.each([
  // [what is so, the district's rule, the moment, what is to be done]
  ['before the hour of the evening before', {}, 'never', '2026-11-30T16:59:59Z', null],
  ['from that hour on', {}, 'never', '2026-11-30T17:00:00Z', 'ask'],
  ['asked already', { isAsked: true }, 'never', '2026-11-30T18:00:00Z', null],
  ['given back on the morning', {}, 'never', '2026-12-01T07:30:00Z', 'ask'],
  ['given back during the hour', {}, 'never', '2026-12-01T10:00:00Z', 'ask'],
  ['over', {}, 'morning', '2026-12-01T11:00:00Z', null],
  ['somebody is there', { isTaken: true }, 'morning', '2026-12-01T08:00:00Z', null],
  ['after all', { isTaken: true, isAsked: true }, 'never', '2026-11-30T18:00:00Z', 'settle'],
  ['before the rule', { isAsked: true }, 'evening', '2026-11-30T19:59:59Z', null],
  ['by the rule of the evening', { isAsked: true }, 'evening', '2026-11-30T20:00:00Z', 'close'],
  ['by that of the morning', { isAsked: true }, 'morning', '2026-12-01T05:59:59Z', null],
  ['at seven', { isAsked: true }, 'morning', '2026-12-01T06:00:00Z', 'close'],
  ['never asked, and past it', {}, 'morning', '2026-12-01T06:00:00Z', 'close'],
  ['opened by hand', { isKeptOpen: true }, 'morning', '2026-12-01T08:00:00Z', 'ask'],
  ['closed', { isClosed: true }, 'morning', '2026-12-01T08:00:00Z', null],
  [
    'taken while it closed',
    { isClosed: true, isUntilTaken: true, isTaken: true },
    ...(['never', '2026-11-30T12:00:00Z', 'reopen'] as const),
  ],
  [
    'closed for another reason',
    { isClosed: true, isTaken: true },
    ...(['never', '2026-12-01T08:00:00Z', null] as const),
  ],
] as [string, Partial<StaffedHour>, NobodyRules['closesByItself'], string, NobodyStep | null][])(
  'an hour that nobody has taken: %s',
  (_, so, closesByItself, at, step) => {
    const asked = { hour: { ...hour, ...so }, rules: { ...rules, closesByItself } };
    expect(nextStep({ ...asked, now: new Date(at) })).toBe(step);
  },
);

it.each([
  // The clock goes forward on 28 March 2027, and back on 31 October 2027.
  [
    '2027-03-28',
    '2027-03-27T17:00:00.000Z',
    '2027-03-27T20:00:00.000Z',
    '2027-03-28T05:00:00.000Z',
  ],
  [
    '2027-03-29',
    '2027-03-28T16:00:00.000Z',
    '2027-03-28T19:00:00.000Z',
    '2027-03-29T05:00:00.000Z',
  ],
  [
    '2027-10-31',
    '2027-10-30T16:00:00.000Z',
    '2027-10-30T19:00:00.000Z',
    '2027-10-31T06:00:00.000Z',
  ],
  [
    '2027-11-01',
    '2027-10-31T17:00:00.000Z',
    '2027-10-31T20:00:00.000Z',
    '2027-11-01T06:00:00.000Z',
  ],
])(
  'the clock on the wall counts, also when it is put forward or back: %s',
  (day, ask, evening, morning) => {
    const there = { day, startsAt: `${day}T09:00:00.000Z`, timeZone: 'Europe/Berlin' };
    expect(asksFrom({ hour: there, rules }).toISOString()).toBe(ask);
    const closes = (closesByItself: NobodyRules['closesByItself']) =>
      closesFrom({ hour: there, rules: { closesByItself } })?.toISOString() ?? null;
    expect(closes('evening')).toBe(evening);
    expect(closes('morning')).toBe(morning);
    expect(closes('never')).toBeNull();
  },
);

it('an hour that begins before the rule of the morning closes when it begins', () => {
  const early = { ...hour, startsAt: '2026-12-01T05:30:00.000Z' };
  const closing = closesFrom({ hour: early, rules: { closesByItself: 'morning' } });
  expect(closing?.toISOString()).toBe(early.startsAt);
});
