import { expect, it } from 'vitest';
import { figuresCsv } from './csv.ts';
import { sumUp, type ConcernCount } from './counts.ts';

const concerns: ConcernCount[] = [
  { month: '2026-10', category: 'care', answer: 'advised', to: '', count: 2 },
  { month: '2026-10', category: 'care', answer: 'referred', to: 'Seniorenberatung', count: 3 },
  { month: '2026-11', category: 'money', answer: 'referred', to: '', count: 1 },
  { month: '2026-11', category: 'care', answer: 'referred', to: 'Seniorenberatung', count: 1 },
];
const visits = [
  { day: '2026-11-24', count: 5 },
  { day: '2026-12-01', count: 4 },
];

it('every total of a year is the sum of the rows below it', () => {
  const figures = sumUp({ concerns, visits });
  expect(figures).toMatchObject({ visits: 9, concerns: 7, advised: 2, referred: 5 });
  expect(figures.months).toEqual([
    { month: '2026-10', visits: 0, concerns: 5, referred: 3 },
    { month: '2026-11', visits: 5, concerns: 2, referred: 2 },
    { month: '2026-12', visits: 4, concerns: 0, referred: 0 },
  ]);
  expect(figures.categories).toEqual([
    { category: 'care', count: 6 },
    { category: 'money', count: 1 },
  ]);
  expect(figures.referrals).toEqual([
    { to: 'Seniorenberatung', count: 4 },
    { to: '', count: 1 },
  ]);
});

it('the table is one that German spreadsheets read, and never run', () => {
  const evil = { ...concerns[0]!, answer: 'referred' as const, to: '=1+1; "Amt"' };
  const lines = figuresCsv({ concerns: [evil], locale: 'de' }).split('\r\n');
  expect(lines).toEqual([
    '\ufeffMonat;Thema;Antwort;Vermittelt an;Anzahl',
    `2026-10;Pflege und Gesundheit;vermittelt;"'=1+1; ""Amt""";2`,
    '',
  ]);
});
