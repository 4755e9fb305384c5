import { describe, expect, test } from 'vitest';
import type { Occurrence, StoredEvent, StoredSeries } from '#modules/calendar/index.ts';
import type { Channel, Report } from '../channel.ts';
import type { Mark } from '../mark/mark.ts';
import type { Seen } from '../mark/seen.ts';
import { comingDates, type AnnouncedEvent, type AnnouncedNotice } from './announced.ts';
import { entriesOf } from './entry.ts';
import { noRules, type Rules } from './rule.ts';

const poster = channel('poster', [{ key: 'hung', days: { event: 10, notice: 0 }, per: 'event' }]);
const post = channel('post', [
  { key: 'ahead', days: { event: 3, notice: 0 }, per: 'date' },
  { key: 'day', days: { event: 0, notice: 0 }, per: 'date' },
]);

describe('a poster for a festivity on 1 May', () => {
  const fest = event({ days: ['2027-05-01'] });

  test.each([
    ['2027-04-20', 'planned', false],
    ['2027-04-21', 'planned', false],
    ['2027-04-22', 'planned', true],
    ['2027-05-01', 'planned', true],
    ['2027-05-02', 'missed', false],
  ])('is on %s %s, late: %s', (today, state, isLate) => {
    const [entry] = entries({ announced: fest, channel: poster, today });
    expect(entry).toMatchObject({ dueOn: '2027-04-21', state, isLate });
  });

  test('is due another day where the district wants it so', () => {
    const rules = { ...noRules, days: { 'poster hung': { event: 21, notice: 0 } } };
    const [entry] = entries({ announced: fest, channel: poster, today: '2027-04-01', rules });
    expect(entry?.dueOn).toBe('2027-04-10');
  });

  test('follows a date that is moved, so that nobody is reminded of the old one', () => {
    const moved = event({ days: ['2027-05-08'] });
    const [entry] = entries({ announced: moved, channel: poster, today: '2027-04-22' });
    expect(entry).toMatchObject({ dueOn: '2027-04-28', isLate: false });
  });

  test('is not late on the day on which it was published', () => {
    const late = event({ days: ['2027-05-01'], publishedAt: '2027-04-28T08:00:00Z' });
    const [entry] = entries({ announced: late, channel: poster, today: '2027-04-28' });
    expect(entry).toMatchObject({ dueOn: '2027-04-28', isLate: false, isOpen: true });
  });

  test('is told by whom it was hung, and can be taken back', () => {
    const marks = [mark(1, 'ready'), mark(2, 'done')];
    const [done] = entries({ announced: fest, channel: poster, today: '2027-04-22', marks });
    expect(done).toMatchObject({ state: 'done', isOpen: false, isLate: false, step: 2 });
    const back = [...marks, mark(3, 'undone')];
    const [again] = entries({ announced: fest, channel: poster, today: '2027-04-22', marks: back });
    expect(again).toMatchObject({ state: 'ready', isOpen: true, isLate: true, step: 3 });
  });

  test('that hangs asks for taking it down when all is cancelled, and for nothing where none hangs', () => {
    const cancelled = event({ days: ['2027-05-01'], state: 'cancelled' });
    const ask = (marks: Mark<Seen>[]) =>
      entries({ announced: cancelled, channel: poster, today: '2027-04-20', marks });
    expect(ask([])).toEqual([]);
    expect(ask([mark(1, 'ready')])).toEqual([]);
    expect(ask([mark(1, 'done')])[0]).toMatchObject({ changes: ['cancelled'], isLate: true });
    expect(ask([mark(1, 'done'), mark(2, 'withdrawn')])[0]).toMatchObject({ isOpen: false });
  });
});

test('the night in which the clocks change moves no day', () => {
  for (const [day, due] of [
    ['2027-03-31', '2027-03-21'],
    ['2026-11-01', '2026-10-22'],
  ] as const) {
    const [entry] = entries({ announced: event({ days: [day] }), channel: poster, today: due });
    expect(entry).toMatchObject({ dueOn: due, isLate: false });
  }
});

describe('a post', () => {
  const monthly = event({
    days: ['2026-11-24', '2026-12-29', '2027-01-26'],
    rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
  });

  test('comes before each date of a monthly series, as far as they are near', () => {
    const found = entries({ announced: monthly, channel: post, today: '2026-11-20' });
    expect(found.map(({ moment, dueOn }) => `${moment} ${dueOn}`)).toEqual([
      'ahead 2026-11-21',
      'day 2026-11-24',
    ]);
  });

  test('three days before is missed once the day itself has come', () => {
    const found = entries({ announced: monthly, channel: post, today: '2026-11-24' });
    expect(found.slice(0, 1)).toMatchObject([{ moment: 'ahead', state: 'missed', isOpen: false }]);
    expect(found.find(({ moment }) => moment === 'day')).toMatchObject({
      ...{ state: 'planned', isLate: false },
    });
  });
});

describe('what takes place every week', () => {
  const weekly = event({ days: ['2026-11-24', '2026-12-01'], rrule: 'FREQ=WEEKLY;BYDAY=TU' });

  test('needs nobody, until somebody switches a channel on', () => {
    expect(entries({ announced: weekly, channel: poster, today: '2026-11-20' })).toEqual([]);
    const marks = [mark(1, 'needed', '')];
    const found = entries({ announced: weekly, channel: poster, today: '2026-11-20', marks });
    expect(found).toMatchObject([{ state: 'planned', isOpen: true }]);
  });

  test('is told by what tells by itself', () => {
    const itself = { ...poster, report: () => Promise.resolve([]) };
    const report: Report = { topic: 'event e', state: 'done', at: null };
    const reports = new Map([['event e', report]]);
    const found = entries({ announced: weekly, channel: itself, today: '2026-11-20', reports });
    expect(found).toMatchObject([{ state: 'done', isOpen: false, report }]);
  });

  test('is announced like a festivity where it is over after a few weeks', () => {
    const fridays = event({
      days: ['2026-11-27', '2026-12-04'],
      rrule: 'FREQ=WEEKLY;UNTIL=20261218T170000Z',
    });
    expect(entries({ announced: fridays, channel: poster, today: '2026-11-20' })).toHaveLength(1);
  });
});

test('what a channel will tell by itself is nothing to do', () => {
  const mail = { ...poster, report: () => Promise.resolve([]) };
  const announced = event({ days: ['2027-05-01'] });
  const ask = (reports: Map<string, Report>) =>
    entries({ announced, channel: mail, today: '2027-04-22', reports });
  const planned: Report = { topic: 'event e', state: 'planned', at: null };
  expect(ask(new Map([['event e', planned]]))[0]).toMatchObject({ isOpen: false });
  expect(ask(new Map())[0]).toMatchObject({ isOpen: true, isLate: true });
});

test('a notice is news for two weeks', () => {
  const notice = { id: 'n', publishedAt: new Date('2026-11-20T10:00:00Z') } as never;
  const announced: AnnouncedNotice = { kind: 'notice', notice, publishedOn: '2026-11-20' };
  const ask = (today: string) => entries({ announced, channel: poster, today })[0];
  expect(ask('2026-11-20')).toMatchObject({ state: 'planned', isLate: false });
  expect(ask('2026-11-21')).toMatchObject({ state: 'planned', isLate: true });
  expect(ask('2026-12-05')).toMatchObject({ state: 'missed', isLate: false });
});

test('a notice has no day: what is for the day of an event is not asked for, and replaces nothing', () => {
  const notice = { id: 'n', publishedAt: new Date('2026-11-20T10:00:00Z') } as never;
  const both = channel('post', [
    post.moments[0],
    { key: 'day', days: { event: 0, notice: 0 }, per: 'date', concerns: ['event'] },
  ]);
  const found = entries({
    announced: { kind: 'notice', notice, publishedOn: '2026-11-20' },
    channel: both,
    today: '2026-11-20',
  });
  expect(found).toMatchObject([{ moment: 'ahead', state: 'planned', isOpen: true }]);
});

function entries({
  announced,
  channel,
  today,
  marks = [],
  reports = new Map(),
  rules = noRules,
}: {
  announced: AnnouncedEvent | AnnouncedNotice;
  channel: Channel;
  today: string;
  marks?: Mark<Seen>[];
  reports?: Map<string, Report>;
  rules?: Rules;
}) {
  const now = new Date(`${today}T09:00:00Z`);
  return entriesOf({
    ...{ announced: readAt(announced, now), channel, marks, reports, rules, now, today },
    seenOf: () => null,
  });
}

function readAt(announced: AnnouncedEvent | AnnouncedNotice, now: Date) {
  if (announced.kind === 'notice') return announced;
  return { ...announced, coming: comingDates({ dates: announced.dates, now }) };
}

function channel(key: string, moments: Channel['moments']): Channel {
  return {
    ...{ key, moments, icon: 'info', concerns: ['event', 'notice'] },
    text: () => key,
    doneText: () => 'done',
  };
}

function mark(step: number, state: Mark['state'], moment = 'hung'): Mark<Seen> {
  return {
    ...{ id: `m${step}`, eventId: 'e', noticeId: null, occurrenceId: null, channel: 'poster' },
    ...{ moment, step, state, seen: null, personId: null, at: new Date('2027-04-01T10:00:00Z') },
  };
}

function event({
  days,
  rrule = null,
  state = 'scheduled',
  publishedAt = '2026-01-01T10:00:00Z',
}: {
  days: string[];
  rrule?: string | null;
  state?: Occurrence['state'];
  publishedAt?: string;
}): AnnouncedEvent {
  const stored = { id: 'e', category: 'festivity', publishedAt: new Date(publishedAt) };
  const series = { id: 's', rrule, localStart: `${days[0]}T15:00` };
  const dates = days.map((day) => ({
    ...{ id: day, seriesId: 's', state, startsOn: day },
    ...{ startsAt: `${day}T14:00:00.000Z`, endsAt: `${day}T16:00:00.000Z` },
  }));
  return {
    kind: 'event',
    event: stored as unknown as StoredEvent,
    publishedOn: publishedAt.slice(0, 10),
    series: [series as unknown as StoredSeries],
    dates: dates as unknown as Occurrence[],
    coming: [],
    until: '2027-12-31',
  };
}
