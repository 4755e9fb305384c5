import type { RequestEvent } from '@sveltejs/kit';
import { expect, it } from 'vitest';
import { listClosures } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { actions } from './+page.server.ts';

useDatabase();

it('offers to take back the closure that was added, not the one that the form had made before', async () => {
  const { id: districtId, command } = await makeDistrict();
  const id = newId();
  const locals = {
    district: { id: districtId, timeZone: 'Europe/Berlin' },
    person: null,
    locale: 'de',
    now: command.now,
  };
  const add = async (startsOn: string) => {
    const body = new URLSearchParams({ id, kind: 'own', name: 'Betriebsruhe', startsOn });
    const request = new Request('http://ortsmitte.test/', { method: 'POST', body });
    const event = { locals, request } as unknown as RequestEvent;
    const left = await Promise.resolve(actions['add']!(event as never)).catch(
      (redirected: { location: string }) => redirected,
    );
    return new URL((left as { location: string }).location, 'http://ortsmitte.test').searchParams;
  };
  const first = (await add('2026-12-28')).get('nr');
  const second = (await add('2026-12-29')).get('nr');
  const closures = await inDistrict(districtId, (tx) =>
    listClosures(tx, { from: '2026-12-28', until: '2026-12-29' }),
  );
  expect(closures.map((one) => one.id)).toEqual([first, second]);
  expect(first).toBe(id);
  expect(second).not.toBe(id);
});
