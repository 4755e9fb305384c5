import { expect, test } from 'vitest';
import { toHostName } from './host-name.ts';

test.each([
  ['Heeren-Werve.Example', 'heeren-werve.example'],
  [' https://www.kamen.example/ ', 'www.kamen.example'],
  ['südkamen.de', 'xn--sdkamen-n2a.de'],
  ['kamen.example.', 'kamen.example'],
  ['eins.localhost', 'eins.localhost'],
])('%s is the name %s', (typed, host) => {
  expect(toHostName(typed)).toBe(host);
});

test.each([
  '',
  'kamen',
  '127.0.0.1',
  '0x7f.1',
  '[::1]',
  'kamen.example:8080',
  'kamen.example/termine',
  'a@kamen.example',
  '-kamen.example',
  'kamen..example',
  'kamen_.example',
  'zwei worte.example',
  `${'a'.repeat(64)}.example`,
])('%s is no name', (typed) => {
  expect(toHostName(typed)).toBeNull();
});
