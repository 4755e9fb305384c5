import { describe, expect, it, test } from 'vitest';
import { dataOf, dateOn } from './data.fixture.ts';
import type { ScreenDate } from './data.ts';
import { momentOf, playlist, slideKey } from './playlist.ts';
import type { Trust } from './trust.ts';

/** What is shown in a round, in short: `date-2026-11-24 | [a b] | visit`. */
function roundOf(
  data: ReturnType<typeof dataOf>,
  { now, trust = 'sure' }: { now: string; trust?: Trust },
): string {
  return playlist({ data, now: new Date(now), trust })
    .map((slide) => {
      if (slide.kind === 'date') return slide.date.id;
      if (slide.kind === 'list')
        return `${slide.week ? '' : 'later '}[${slide.dates.map(({ id }) => id).join(' ')}]`;
      if (slide.kind === 'numbered')
        return `${slide.name.said.de} (${slide.dates.map(({ id }) => id).join(' ')})`;
      return slide.kind === 'notice' ? slide.notice.id : `visit ${slide.why}`;
    })
    .join(' | ');
}

describe('a round', () => {
  const data = dataOf({
    dates: [
      dateOn('2026-11-24', { id: 'a' }),
      dateOn('2026-11-30', { id: 'b' }),
      dateOn('2026-12-01', { id: 'c' }),
    ],
  });

  test.each([
    [
      'tells each date and lists the coming seven days',
      '2026-11-24T09:00:00Z',
      'a | b | c | [a b] | visit always',
    ],
    [
      'goes on telling a date while it takes place',
      '2026-11-24T18:59:59Z',
      'a | b | c | [a b] | visit always',
    ],
    [
      'drops it the moment it is over, and the week still begins today',
      '2026-11-24T19:00:00Z',
      'b | c | [b] | visit always',
    ],
    [
      'lists a day more after midnight in the district, not in Greenwich',
      '2026-11-24T23:00:00Z',
      'b | c | [b c] | visit always',
    ],
    ['is a friendly word where all is over', '2026-12-01T19:00:00Z', 'visit empty'],
  ])('%s', (_, now, expected) => {
    expect(roundOf(data, { now })).toBe(expected);
  });

  it('is a friendly word where nothing is planned', () => {
    expect(roundOf(dataOf(), { now: '2026-11-24T09:00:00Z' })).toBe('visit empty');
  });

  it('tells what is far off where the week is empty', () => {
    const far = dataOf({ dates: [dateOn('2026-12-20', { id: 'far' })] });
    expect(roundOf(far, { now: '2026-11-24T09:00:00Z' })).toBe('far | later [far] | visit always');
  });

  it('tells of an event once, however many dates it has, and lists them all', () => {
    const days = Array.from({ length: 40 }, (_, day) =>
      dateOn(new Date(Date.UTC(2026, 10, 24 + Math.floor(day / 6))).toISOString().slice(0, 10), {
        id: `d${day}`,
        eventId: 'advent',
      }),
    );
    const slides = playlist({
      data: dataOf({ dates: days }),
      now: new Date('2026-11-24T09:00:00Z'),
      trust: 'sure',
    });
    expect(slides.filter(({ kind }) => kind === 'date')).toHaveLength(1);
    const listed = slides.flatMap((slide) => (slide.kind === 'list' ? slide.dates : []));
    expect(listed).toEqual(days);
    expect(new Set(slides.map(slideKey)).size).toBe(slides.length);
  });

  describe('with the windows of Advent, each an event of its own', () => {
    const numbered = { key: 'christmas Adventsfenster', said: { de: 'Adventsfenster' } };
    const windowOn = (day: number, changes: Partial<ScreenDate> = {}) =>
      dateOn(`2026-12-${String(day).padStart(2, '0')}`, { id: `w${day}`, numbered, ...changes });
    const days = Array.from({ length: 24 }, (_, index) => index + 1);
    const now = '2026-12-03T09:00:00Z';

    it('tells the next ones in one picture, and everything else as ever', () => {
      const windows = days.map((day) => windowOn(day));
      const dates = [
        ...windows.slice(0, 4),
        dateOn('2026-12-05', { id: 'a' }),
        ...windows.slice(4),
      ];
      expect(roundOf(dataOf({ dates }), { now })).toBe(
        'Adventsfenster (w3 w4 w5 w6 w7 w8 w9 w10) | a | [a] | visit always',
      );
    });

    it('leaves out none of the week, where two open a day', () => {
      const dates = days.flatMap((day) => [windowOn(day), windowOn(day, { id: `x${day}` })]);
      expect(roundOf(dataOf({ dates }), { now })).toBe(
        'Adventsfenster (w3 x3 w4 x4 w5 x5 w6) | Adventsfenster (x6 w7 x7 w8 x8 w9 x9) | visit always',
      );
    });

    it('says by itself that one near by is cancelled, and among the others too', () => {
      const dates = days.map((day) => windowOn(day, day === 4 ? { state: 'cancelled' } : {}));
      expect(roundOf(dataOf({ dates }), { now })).toBe(
        'Adventsfenster (w3 w4 w5 w6 w7 w8 w9 w10) | w4 | visit always',
      );
    });
  });

  it('says loudly that a date near by is cancelled, and tells the next one of that event too', () => {
    const cancelled = { state: 'cancelled' as const, eventId: 'e' };
    const dates = [
      dateOn('2026-11-25', { ...cancelled, id: 'off' }),
      dateOn('2026-11-30', { ...cancelled, id: 'off later' }),
      dateOn('2026-12-02', { id: 'on', eventId: 'e' }),
    ];
    expect(roundOf(dataOf({ dates }), { now: '2026-11-24T09:00:00Z' })).toBe(
      'off | on | [off off later] | visit always',
    );
  });

  it('shows a notice until its days are over', () => {
    const notice = {
      id: 'n',
      until: '2026-11-25T00:00:00.000Z',
      path: '/',
      picture: null,
      said: {},
    };
    const data = dataOf({ notices: [notice] });
    expect(roundOf(data, { now: '2026-11-24T23:59:59Z' })).toBe('n | visit always');
    expect(roundOf(data, { now: '2026-11-25T00:00:00Z' })).toBe('visit empty');
  });
});

describe('where the screen cannot be sure', () => {
  const data = dataOf({ dates: [dateOn('2026-11-24', { id: 'a' })] });

  it('goes by the moment of its data, not by a clock that is behind', () => {
    const now = '2020-01-01T00:00:00Z';
    expect(roundOf(data, { now, trust: 'no_clock' })).toBe('a | [a] | visit always');
  });

  it('shows who and where only, where dates may have been cancelled', () => {
    expect(roundOf(data, { now: '2026-11-24T09:00:00Z', trust: 'stale' })).toBe('visit stale');
  });
});

describe('heute, morgen, läuft gerade', () => {
  const timeZone = 'Europe/Berlin';
  const evening = dateOn('2026-11-24');
  // The night in which the clocks go back: 25 October 2026 has 25 hours.
  const autumn = dateOn('2026-10-26', {
    startsAt: '2026-10-25T23:30:00.000Z',
    endsAt: '2026-10-26T02:00:00.000Z',
  });

  test.each([
    ['the day before, from midnight on', evening, '2026-11-22T23:00:00Z', 'tomorrow'],
    ['a moment earlier', evening, '2026-11-22T22:59:59Z', null],
    ['the day itself, from its midnight on', evening, '2026-11-23T23:00:00Z', 'today'],
    ['when it begins', evening, '2026-11-24T17:00:00Z', 'running'],
    [
      'after the clocks went back, an hour before midnight',
      autumn,
      '2026-10-25T22:59:59Z',
      'tomorrow',
    ],
    ['after the clocks went back, at midnight', autumn, '2026-10-25T23:00:00Z', 'today'],
  ])('%s', (_, date, now, expected) => {
    expect(momentOf({ date, now: new Date(now), timeZone, trust: 'sure' })).toBe(expected);
  });

  it('is not said where the clock is in doubt, and a cancelled date never runs', () => {
    const now = new Date('2026-11-24T17:30:00Z');
    expect(momentOf({ date: evening, now, timeZone, trust: 'no_clock' })).toBeNull();
    const off = { ...evening, state: 'cancelled' as const };
    expect(momentOf({ date: off, now, timeZone, trust: 'sure' })).toBe('today');
  });
});
