import { expect, test } from 'vitest';
import { comparableAddress, compareRoles, type RoleGrant } from './member.ts';

test.each([
  ['Renate@Example.org', 'renate@example.org'],
  [' renate+verein@example.org ', 'renate@example.org'],
  ['+49@example.org', '+49@example.org'],
])('%s is the address %s', (typed, address) => {
  expect(comparableAddress(typed)).toBe(address);
});

test('only what differs is given or ended', () => {
  const volunteer: RoleGrant = { role: 'volunteer', organisationId: null };
  const ofChoir: RoleGrant = { role: 'delegate', organisationId: 'choir' };
  const ofClub: RoleGrant = { role: 'delegate', organisationId: 'club' };
  expect(compareRoles({ had: [volunteer, ofChoir], wanted: [ofClub, volunteer] })).toEqual({
    granted: [ofClub],
    ended: [ofChoir],
  });
});
