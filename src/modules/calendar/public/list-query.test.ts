import { describe, expect, test } from 'vitest';
import { listAddress, readListQuery } from './list-query.ts';

const read = (address: string) =>
  readListQuery({ parameters: new URLSearchParams(address), organisations: ['naturfreunde'] });

test('an address without a question asks for everything to come', () => {
  expect(read('')).toEqual({
    query: { category: null, organisation: null, from: null, until: null, search: '', page: 1 },
    problems: [],
  });
});

test('everything that can be asked is understood together', () => {
  const { query, problems } = read(
    'kategorie=fest&organisation=naturfreunde&von=2026-12-01&bis=2026-12-31&q=+Wald+&seite=2',
  );
  expect(problems).toEqual([]);
  expect(query).toEqual({
    category: 'festivity',
    organisation: 'naturfreunde',
    from: '2026-12-01',
    until: '2026-12-31',
    search: 'Wald',
    page: 2,
  });
});

describe('what cannot be is said, and the rest is answered', () => {
  test.each([
    ['von=2026-02-30', 'from'],
    ['von=morgen', 'from'],
    ['von=0000-01-01', 'from'],
    ['bis=2999-01-01', 'until'],
    ['kategorie=unfug', 'category'],
    ['organisation=nie-gehoert', 'organisation'],
    ['von=2026-12-02&bis=2026-12-01', 'order'],
  ])('%s', (address, problem) => {
    const { query, problems } = read(`${address}&q=Fest`);
    expect(problems).toEqual([problem]);
    expect(query.search).toBe('Fest');
  });

  test('an end before the start keeps the start', () => {
    expect(read('von=2026-12-02&bis=2026-12-01').query).toMatchObject({
      from: '2026-12-02',
      until: null,
    });
  });
});

test.each(['0', '-1', '1e3', '99999', 'zwei', ''])('page %s is the first', (page) => {
  expect(read(`seite=${page}`).query.page).toBe(1);
});

test('characters that the database refuses never reach it', () => {
  expect(read('q=Fest%00%07').query.search).toBe('Fest');
  expect(read('q=%ED%A0%80').query.search.isWellFormed()).toBe(true);
});

test('an address is made with one part changed, in one order, without what is empty', () => {
  const parameters = new URLSearchParams('bis=2026-12-31&q=&kategorie=fest&fbclid=x');
  expect(listAddress({ parameters, change: { seite: '2' } })).toBe(
    '?kategorie=fest&bis=2026-12-31&seite=2',
  );
  expect(listAddress({ parameters, change: { kategorie: null, bis: null } })).toBe('');
});
