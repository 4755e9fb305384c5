import { describe, expect, it, test } from 'vitest';
import { readAddress } from './address.ts';

test.each([
  ['renate@example.org', 'renate@example.org', 'renate@example.org'],
  [
    '  Renate.Kurz+liste@Example.ORG ',
    'Renate.Kurz+liste@example.org',
    'renate.kurz+liste@example.org',
  ],
  ["o'hara@example.org", "o'hara@example.org", "o'hara@example.org"],
  // RFC 3492
  ['info@Bücher.example', 'info@xn--bcher-kva.example', 'info@xn--bcher-kva.example'],
  // written with a combining mark
  ['info@Bu\u0308cher.example', 'info@xn--bcher-kva.example', 'info@xn--bcher-kva.example'],
])('%s is kept as %s', (text, address, key) => {
  expect(readAddress(text)).toEqual({ address, key, problem: null });
});

test.each([
  ['', 'empty'],
  ['   ', 'empty'],
  ['renate', 'no_at'],
  ['renate@@example.org', 'many_ats'],
  ['a@example.org,b@example.org', 'many_ats'],
  ['renate @example.org', 'blank'],
  ['<renate@example.org>', 'markup'],
  ['renate,@example.org', 'markup'],
  ['"renate"@example.org', 'markup'],
  ['renate@example.org\r\nBcc: b', 'control'],
  ['rena\u0000te@example.org', 'control'],
  ['rena\u200bte@example.org', 'control'],
  ['rena\ud800te@example.org', 'control'],
  ['müller@example.org', 'umlaut'],
  ['@example.org', 'no_name'],
  ['.renate@example.org', 'no_name'],
  ['re..nate@example.org', 'no_name'],
  ['renate@', 'no_domain'],
  ['renate@example', 'no_domain'],
  ['renate@example..org', 'no_domain'],
  ['renate@-example.org', 'no_domain'],
  ['renate@192.0.2.1', 'no_domain'],
  ['renate@example.org/x', 'no_domain'],
  ['renate@example.org?x', 'no_domain'],
  ['renate@exa%6dple.org', 'no_domain'],
  [`${'a'.repeat(65)}@example.org`, 'too_long'],
  [`a@${'a.'.repeat(130)}org`, 'too_long'],
  ['a'.repeat(5000), 'too_long'],
])('%j is refused: %s', (text, problem) => {
  expect(readAddress(text)).toEqual({ problem });
});

describe('an address that was read', () => {
  it('reads as itself', () => {
    const read = readAddress('Info@Bücher.example');
    expect(read.problem).toBeNull();
    if (read.problem === null) expect(readAddress(read.address)).toEqual(read);
  });
});
