import { expect, it } from 'vitest';
import { findDistrict } from '#modules/districts/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { noteErased } from '#platform/jobs/erasure.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { load } from './+page.server.ts';

useDatabase();

it('a year of erasing is read page by page, newest first', async () => {
  const { id, command } = await makeDistrict({ now: new Date('2026-11-27T12:00:00Z') });
  const district = await globally((tx) => findDistrict(tx, id));
  const locals = { district, locale: 'de', now: command.now } as App.Locals;
  const erased = { rule: 'mail_tend', kind: 'mail', count: 1 };
  await inDistrict(id, async (tx) => {
    for (let days = 0; days < 60; days += 1) {
      const now = new Date(command.now.getTime() - days * 86_400_000);
      await noteErased(tx, { ...erased, now });
    }
  });
  const read = async (query: string) => {
    const url = new URL(`http://localhost/team/datenschutz${query}`);
    const answer = await load({ locals, url } as Parameters<typeof load>[0]);
    return (answer as { log: { lines: string[]; page: number; hasMore: boolean } }).log;
  };
  const first = await read('');
  expect(first).toMatchObject({ page: 1, hasMore: true });
  expect([first.lines.length, first.lines[0]]).toEqual([
    50,
    expect.stringMatching(/^27\.11\.2026/),
  ]);
  const second = await read('?seite=2');
  expect(second).toMatchObject({ page: 2, hasMore: false });
  expect(second.lines).toHaveLength(10);
  expect(second.lines.filter((line) => first.lines.includes(line))).toEqual([]);
});
