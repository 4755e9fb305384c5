import { describe, expect, it, vi } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { isVisitor } from '../index.ts';
import { codeOfPlace, countScan, countScans, writeScans } from '../server.ts';

useDatabase();

describe('scans', () => {
  it('are counted by code and day of the district, however many come at once', async () => {
    const { id: districtId, command } = await makeDistrict();
    const { timeZone } = command;
    const placeId = await makePlace({ command });
    const code = await inDistrict(districtId, (tx) => codeOfPlace(tx, { command, placeId }));
    const scan = (at: string) => countScan({ districtId, timeZone, code, at: new Date(at) });
    for (let each = 0; each < 200; each += 1) scan('2026-05-01T12:00:30Z');
    // Half past eleven in London is half past midnight in Kamen.
    scan('2026-05-01T22:30:00Z');
    await writeScans();
    scan('2026-05-01T12:00:40Z');
    await writeScans();
    const counted = await inDistrict(districtId, (tx) =>
      countScans(tx, { from: '2026-05-01', until: '2026-05-31' }),
    );
    expect(counted).toEqual([
      { code, day: '2026-05-01', scans: 201 },
      { code, day: '2026-05-02', scans: 1 },
    ]);
  });

  it('of one that cannot be written hold up no others', async () => {
    const { id: districtId, command } = await makeDistrict();
    const at = new Date('2026-05-01T12:00:00Z');
    const placeId = await makePlace({ command });
    const code = await inDistrict(districtId, (tx) => codeOfPlace(tx, { command, placeId }));
    const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const other = await makeDistrict();
    countScan({ districtId: other.id, timeZone: 'Europe/Berlin', code: 'zzzzz', at });
    countScan({ districtId, timeZone: command.timeZone, code, at });
    await writeScans();
    expect(quiet).toHaveBeenCalledOnce();
    quiet.mockRestore();
    const counted = await inDistrict(districtId, (tx) =>
      countScans(tx, { from: '2026-05-01', until: '2026-05-01' }),
    );
    expect(counted).toMatchObject([{ code, scans: 1 }]);
  });

  const phone =
    'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36';
  it.each([
    ['a phone', { 'user-agent': phone }, true],
    ['a phone that fetches in advance', { 'user-agent': phone, 'sec-purpose': 'prefetch' }, false],
    [
      'Googlebot',
      { 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' },
      false,
    ],
    ['the preview of a messenger', { 'user-agent': 'WhatsApp/2.23.20.0' }, false],
    ['a script', { 'user-agent': 'curl/8.5.0' }, false],
    ['whoever says nothing', {}, false],
  ])('%s stands before the sign: %j is %s', (_, headers, expected) => {
    expect(isVisitor(new Headers(headers as Record<string, string>))).toBe(expected);
  });
});
