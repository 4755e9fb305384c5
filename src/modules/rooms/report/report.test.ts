import { expect, it } from 'vitest';
import type { Taken } from '#modules/calendar/index.ts';
import { useByOrganisation } from './report.ts';
import { hoursText, reportCsv, reportTable } from './table.ts';

function use(changes: Partial<Taken>): Taken {
  return {
    ...{ placeId: 'p', occurrenceId: 'o', eventId: 'e', title: {}, category: 'club' },
    audience: 'public',
    ...{ status: 'published', organisationId: null },
    ...{ startsAt: '2026-11-24T17:00:00Z', endsAt: '2026-11-24T18:30:00Z' },
    ...{ takenFrom: '2026-11-24T16:00:00Z', takenUntil: '2026-11-24T20:00:00Z' },
    ...changes,
  };
}
const lines = useByOrganisation({
  taken: [
    use({ organisationId: 'chor' }),
    // After midnight in Kamen: another month.
    use({
      organisationId: 'chor',
      startsAt: '2026-11-30T23:00:00Z',
      endsAt: '2026-12-01T01:00:00Z',
    }),
    use({ eventId: 'b1' }),
    use({ eventId: 'b2' }),
    use({ eventId: 'b3' }),
    use({ eventId: 'hours' }),
  ],
  clubs: new Map([
    ['b1', 'Skat'],
    ['b2', 'SKAT'],
    ['b3', ''],
  ]),
  timeZone: 'Europe/Berlin',
});

it('hours are counted without set-up, by organisation, group, in private and by the district itself', () => {
  expect(lines.map(({ kind, minutes, days, dates }) => [kind, minutes, days, dates])).toEqual([
    ['organisation', 210, 2, 2],
    ['club', 180, 1, 2],
    ['private', 90, 1, 1],
    ['district', 90, 1, 1],
  ]);
  expect(lines[0]?.byMonth).toEqual({ '2026-11': 90, '2026-12': 120 });
});

it('a spreadsheet reads the report, and no name in it as a formula', () => {
  const table = reportTable({ lines, names: new Map([['chor', '=1+1;"Chor"']]), locale: 'de' });
  const [head, chor, skat] = reportCsv({ table, locale: 'de' }).split('\r\n');
  expect(head).toBe('\ufeffWer;Stunden;Tage;Termine;2026-11;2026-12');
  expect(chor).toBe(`"'=1+1;""Chor""";3,5;2;2;1,5;2`);
  expect(skat).toBe('Skat;3;1;2;3;0');
  expect(table.total).toEqual({
    ...{ hours: '9,5', dates: 6 },
    byMonth: { '2026-11': '7,5', '2026-12': '2' },
  });
});

it('hours have one decimal at most', () => {
  expect([90, 100, 120].map((minutes) => hoursText(minutes, 'en'))).toEqual(['1.5', '1.7', '2']);
});
