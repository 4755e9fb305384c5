import { expect, test } from 'vitest';
import { groupByDay } from './day-groups.ts';
import { anOccurrence } from '../occurrence/occurrence.fixture.ts';

const on = (id: string, startsOn: string, endsOn = startsOn) =>
  anOccurrence({ id, startsOn, endsOn });

test('dates stand under their day, days under their month', () => {
  const months = groupByDay({
    occurrences: [on('a', '2026-11-24'), on('b', '2026-11-24'), on('c', '2026-12-01')],
    from: '2026-11-22',
  });
  expect(months.map(({ month }) => month)).toEqual(['2026-11', '2026-12']);
  expect(months[0]?.days[0]?.occurrences.map(({ id }) => id)).toEqual(['a', 'b']);
});

test('an exhibition that began last month stands under today as long as it goes on', () => {
  const months = groupByDay({
    occurrences: [on('a', '2026-10-20', '2026-12-01'), on('b', '2026-11-24')],
    from: '2026-11-22',
  });
  expect(months.flatMap(({ days }) => days.map(({ date }) => date))).toEqual([
    '2026-11-22',
    '2026-11-24',
  ]);
});

test('what is over keeps its own day', () => {
  const [month] = groupByDay({ occurrences: [on('a', '2026-10-20')], from: '2026-11-22' });
  expect(month?.days[0]?.date).toBe('2026-10-20');
});

test('no dates make no months', () => {
  expect(groupByDay({ occurrences: [], from: '2026-11-22' })).toEqual([]);
});
