import { expect, test } from 'vitest';
import { headerText, isMailAddress, nextAttempt, parseSender } from './mail.ts';

test('an address is one address and nothing else', () => {
  for (const right of [
    'renate@example.org',
    'a.b+c@sub.example.de',
    'jörg@müller.de',
    "o'n@x.de",
  ]) {
    expect(isMailAddress(right), right).toBe(true);
  }
  for (const wrong of [
    '',
    'renate',
    '@example.org',
    'a@b@c',
    'a b@example.org',
    'a@example.org\n',
    'a@example.org,b@example.org',
    'A <a@example.org>',
    `${'a'.repeat(250)}@example.org`,
    'a\u202e@example.org',
  ]) {
    expect(isMailAddress(wrong), wrong).toBe(false);
  }
});

test('a header is one line', () => {
  expect(headerText(' a\r\nb\u2028c\u0000d ')).toBe('a b c d');
});

test('a sender has an address and may have a name', () => {
  expect(parseSender('"Büro" <b@example.org>')).toEqual({ name: 'Büro', address: 'b@example.org' });
  expect(parseSender('Büro <b@example.org>')).toEqual({ name: 'Büro', address: 'b@example.org' });
  expect(parseSender('b@example.org')).toEqual({ name: '', address: 'b@example.org' });
  expect(parseSender('Büro')).toBeNull();
});

test('attempts come ever more seldom and end after about two days', () => {
  const now = new Date('2026-11-22T12:00:00Z');
  expect(nextAttempt({ attempts: 1, now })).toEqual(new Date('2026-11-22T12:01:00Z'));
  expect(nextAttempt({ attempts: 12, now })).toBeNull();
});
