import { describe, expect, it } from 'vitest';
import type { StoredSeries } from '../event/event.ts';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';
import { addDays } from '../rule/dates.ts';
import { countNamed, usualYear, yearOverview, type YearDate } from './year-overview.ts';

const weekly = { id: 'office', eventId: 'office', rrule: 'FREQ=WEEKLY' } as StoredSeries;
const quarterly = { id: 'market', eventId: 'market', rrule: 'FREQ=MONTHLY' } as StoredSeries;

const on = (startsOn: string, changes: Partial<YearDate> = {}): YearDate => {
  const { endsOn = startsOn } = changes;
  return anOccurrence({
    id: `${changes.eventId ?? 'e1'} ${startsOn}`,
    startsOn,
    startsAt: `${startsOn}T17:00:00Z`,
    endsAt: `${endsOn}T19:00:00Z`,
    endsOn,
    ...changes,
  });
};

const openings = (changes: (at: number) => Partial<YearDate> = () => ({})) =>
  Array.from({ length: 52 }, (_, at) =>
    on(addDays({ date: '2027-01-05', days: at * 7 }), {
      eventId: 'office',
      seriesId: 'office',
      title: { de: 'Büro geöffnet' },
      ...changes(at),
    }),
  );

const office = { title: { de: 'Büro geöffnet' }, status: 'published' as const };

function overviewOf(of: Partial<Parameters<typeof yearOverview>[0]>) {
  const events = new Map([['office', office]]);
  return yearOverview({ year: 2027, occurrences: [], series: [], closures: [], events, ...of });
}

const titles = (overview: ReturnType<typeof yearOverview>) =>
  overview.months.flatMap(({ entries }) => entries.map(({ days, title }) => [days[0], title?.de]));

describe('a year on one sheet', () => {
  it('has twelve months, with what happens once by name in the order of its days', () => {
    const overview = overviewOf({
      occurrences: [
        on('2027-05-01', { title: { de: 'Maifeier' } }),
        on('2027-03-06', { title: { de: 'Frühjahrsputz' } }),
      ],
    });
    expect(overview.months).toHaveLength(12);
    expect(titles(overview)).toEqual([
      ['2027-03-06', 'Frühjahrsputz'],
      ['2027-05-01', 'Maifeier'],
    ]);
    expect(countNamed(overview)).toBe(2);
  });

  it('says what takes place each week once, not 52 times', () => {
    const overview = overviewOf({ occurrences: openings(), series: [weekly] });
    expect(titles(overview)).toEqual([]);
    expect(overview.regular).toEqual([
      { title: { de: 'Büro geöffnet' }, isTentative: false, series: [weekly] },
    ]);
  });

  it('names what repeats four times in the year, like what happens once', () => {
    const occurrences = ['02', '05', '08', '11'].map((month) =>
      on(`2027-${month}-06`, { eventId: 'market', seriesId: 'market', title: { de: 'Markt' } }),
    );
    const events = new Map([['market', { title: { de: 'Markt' }, status: 'published' as const }]]);
    const overview = overviewOf({ occurrences, events, series: [quarterly] });
    expect(titles(overview)).toHaveLength(4);
    expect(overview.regular).toEqual([]);
  });

  it('names a date of a series that is unlike the others: cancelled, moved, or with its own title', () => {
    const special: Partial<YearDate>[] = [
      { state: 'cancelled' },
      { moved: true },
      { title: { de: 'Büro geöffnet, mit Kuchen' } },
    ];
    const occurrences = openings((at) => special[at] ?? {});
    const overview = overviewOf({ occurrences, series: [weekly] });
    expect(titles(overview)).toEqual([
      ['2027-01-05', 'Büro geöffnet'],
      ['2027-01-12', 'Büro geöffnet'],
      ['2027-01-19', 'Büro geöffnet, mit Kuchen'],
    ]);
    expect(overview.months[0]?.entries.map(({ state }) => state)).toEqual([
      'cancelled',
      'planned',
      'planned',
    ]);
  });

  it('is silent about a series that was cancelled as a whole, and about dates that fell out', () => {
    const cancelled = new Map([['office', { ...office, status: 'cancelled' as const }]]);
    const occurrences = openings(() => ({ state: 'cancelled' }));
    const whole = overviewOf({ occurrences, series: [weekly], events: cancelled });
    expect([titles(whole), whole.regular]).toEqual([[], []]);
    const skipped = overviewOf({ occurrences: [on('2027-04-01', { state: 'skipped' })] });
    expect(titles(skipped)).toEqual([]);
  });

  it('tells equal dates of one month in one go', () => {
    const occurrences = ['03', '10', '17', '24'].map((day) =>
      on(`2027-12-${day}`, { eventId: 'tree', title: { de: 'Rund um den Baum' } }),
    );
    const [entry, ...others] = overviewOf({ occurrences }).months[11]!.entries;
    expect(others).toEqual([]);
    expect(entry?.days).toEqual(['2027-12-03', '2027-12-10', '2027-12-17', '2027-12-24']);
  });

  it('says until when what takes days, and begins with the year what began before it', () => {
    const occurrences = [
      on('2026-12-28', { endsOn: '2027-01-03', title: { de: 'Krippe' } }),
      on('2027-06-05', { endsOn: '2027-06-06', title: { de: 'Dorffest' }, allDay: true }),
      // A dance until two at night is one evening.
      on('2027-04-30', {
        endsOn: '2027-05-01',
        startsAt: '2027-04-30T18:00:00Z',
        endsAt: '2027-05-01T00:00:00Z',
        title: { de: 'Tanz' },
      }),
    ].map((date) => (date.allDay ? { ...date, startsAt: '2027-06-04T22:00:00Z' } : date));
    const entries = overviewOf({ occurrences }).months.flatMap((month) => month.entries);
    expect(entries.map(({ days, endsOn }) => [days[0], endsOn])).toEqual([
      ['2027-01-01', '2027-01-03'],
      ['2027-04-30', null],
      ['2027-06-05', '2027-06-06'],
    ]);
  });

  it('shows holidays, closures and school holidays as what they are', () => {
    const closures = [
      {
        kind: 'public_holiday' as const,
        name: { de: 'Neujahr' },
        startsOn: '2027-01-01',
        endsOn: '2027-01-01',
      },
      {
        kind: 'school_holiday' as const,
        name: { de: 'Sommerferien' },
        startsOn: '2027-07-19',
        endsOn: '2027-08-31',
      },
      {
        kind: 'own' as const,
        name: { de: 'Betriebsferien' },
        startsOn: '2027-12-24',
        endsOn: '2028-01-02',
      },
    ];
    const entries = overviewOf({ closures }).months.flatMap((month) => month.entries);
    expect(entries.map(({ kind, days, endsOn }) => [kind, days[0], endsOn])).toEqual([
      ['public_holiday', '2027-01-01', null],
      ['school_holiday', '2027-07-19', '2027-08-31'],
      ['own', '2027-12-24', '2028-01-02'],
    ]);
  });

  it('marks what is only held, and says nothing of what another group keeps to itself', () => {
    const occurrences = [
      on('2027-03-06', { status: 'tentative', title: { de: 'Konzert' } }),
      on('2027-03-07', { status: 'tentative', isTaken: true, title: { de: 'Geheim' } }),
    ];
    const { entries } = overviewOf({ occurrences }).months[2]!;
    expect(entries.map(({ title, state }) => [title?.de, state])).toEqual([
      ['Konzert', 'tentative'],
      [undefined, 'tentative'],
    ]);
  });

  it('where room is short keeps holidays, then a date of each day, festivities first', () => {
    const occurrences = [
      on('2027-05-01', { eventId: 'a', category: 'sport', title: { de: 'Lauf' } }),
      on('2027-05-01', { eventId: 'b', category: 'festivity', title: { de: 'Fest' } }),
      on('2027-05-08', { eventId: 'c', category: 'festivity', title: { de: 'Markt' } }),
      on('2027-05-09', { eventId: 'd', category: 'sport', title: { de: 'Turnen' } }),
    ];
    const closures = [
      {
        kind: 'public_holiday' as const,
        name: { de: 'Maifeiertag' },
        startsOn: '2027-05-01',
        endsOn: '2027-05-01',
      },
    ];
    const { entries } = overviewOf({ occurrences, closures }).months[4]!;
    const byRank = [...entries].sort((a, b) => a.rank - b.rank).map(({ title }) => title?.de);
    expect(byRank).toEqual(['Maifeiertag', 'Fest', 'Markt', 'Turnen', 'Lauf']);
  });
});

describe('the year that is wanted where nobody says one', () => {
  it.each([
    ['2026-09-30', 40, 2026],
    ['2026-10-01', 2, 2026],
    ['2026-10-01', 3, 2027],
    ['2026-12-31', 0, 2026],
    ['2027-01-01', 40, 2027],
  ])('on %s, with %i dates by name in the next: %i', (today, namedNextYear, year) => {
    expect(usualYear({ today, namedNextYear })).toBe(year);
  });
});
