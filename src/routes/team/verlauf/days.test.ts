import { expect, it } from 'vitest';
import { byDay } from './days.ts';

const at = (instant: string) => ({ at: new Date(instant) });

it('what was done before midnight in the district stands under its own day, whatever UTC says', () => {
  const lines = [
    at('2026-11-26T23:30:00Z'),
    at('2026-11-26T22:59:00Z'),
    at('2026-11-25T09:00:00Z'),
  ];
  const days = byDay({ lines, locale: 'de', timeZone: 'Europe/Berlin' });
  expect(days.map(({ title, lines: own }) => [title, own.map(({ time }) => time)])).toEqual([
    ['Freitag, 27. November 2026', ['00:30']],
    ['Donnerstag, 26. November 2026', ['23:59']],
    ['Mittwoch, 25. November 2026', ['10:00']],
  ]);
});
