import { expect, test } from 'vitest';
import { readSources } from './files.ts';
import { readFixtures } from './fixture.ts';
import { findBlindChanges, findOwners, findTrespasses } from './tables.ts';

const sources = readSources(/^(src|server|demo)\/.*\.(ts|svelte)$/);

test('only the owner of a table queries it', () => {
  expect(findTrespasses(sources)).toEqual([]);
});

test('the owners are known', () => {
  const owners = findOwners(sources);
  expect(owners.get('event')).toBe('modules/calendar');
  expect(owners.get('audit_entry')).toBe('platform');
});

test('a migration that changes rows sees those of every district', () => {
  expect(findBlindChanges(sources)).toEqual([]);
  const files = readFixtures('tables').flatMap((fixture) => fixture.files);
  expect(findBlindChanges(files)).toEqual([
    'src/modules/rooms/migrations/20261128T0700_rooms_filled.ts',
  ]);
});

test('a fixture that queries the tables of others is caught', () => {
  const files = readFixtures('tables').flatMap((fixture) => fixture.files);
  expect(findTrespasses(files)).toEqual([
    'src/modules/duties/duty.server.ts queries occurrence, a table of modules/calendar',
    'src/modules/office/hour.server.ts queries event, a table of modules/calendar',
    'src/modules/review/figures.server.ts queries occurrence, a table of modules/calendar',
    'src/modules/review/log.server.ts queries audit_entry, a table of platform',
    'src/platform/audit/audit.server.ts queries event, a table of modules/calendar',
    'src/modules/rooms/key.server.ts queries event, a table of modules/calendar',
  ]);
});
