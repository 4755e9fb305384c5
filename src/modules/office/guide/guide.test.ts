import { expect, it } from 'vitest';
import { emptyGuideEntry, parseGuideForm } from './form.ts';
import { isStale, proposeFor } from './guide.ts';

it('proposes who helps with it, those first who help with little else', () => {
  const guide = [
    { name: 'Bürgerbüro', categories: ['authorities', 'money', 'other'] as const },
    { name: 'Rentenberatung', categories: ['money'] as const },
    { name: 'Schuldnerberatung', categories: ['money'] as const },
    { name: 'Villa FiB', categories: ['family'] as const },
  ].map((entry) => ({ ...entry, categories: [...entry.categories] }));
  expect(proposeFor({ category: 'money', guide }).map(({ name }) => name)).toEqual([
    'Rentenberatung',
    'Schuldnerberatung',
    'Bürgerbüro',
  ]);
  expect(proposeFor({ category: 'street', guide })).toEqual([]);
});

it('asks after a year whether an entry is still right', () => {
  const checkedAt = new Date('2025-11-24T10:00:00Z');
  expect(isStale({ checkedAt, now: new Date('2026-11-24T10:00:00Z') })).toBe(false);
  expect(isStale({ checkedAt, now: new Date('2026-11-24T10:00:01Z') })).toBe(true);
});

it('an entry needs a name that can be seen, and something that it helps with', () => {
  const id = '0198a5a0-0000-7000-8000-000000000001';
  expect(parseGuideForm({ ...emptyGuideEntry(id), name: '\u200b' }).errors).toEqual([
    { field: 'name', code: 'name_required' },
    { field: 'categories', code: 'categories_required' },
  ]);
});
