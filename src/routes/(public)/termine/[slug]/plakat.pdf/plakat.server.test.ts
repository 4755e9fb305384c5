import { describe, expect, it } from 'vitest';
import { createEvent, listSeries, updateEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../../../tests/database.ts';
import { makeDistrict } from '../../../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../../../tests/factories/event.ts';
import { GET } from './+server.ts';

useDatabase();

/** A district with one event. @returns how its poster is asked for, as a citizen does. */
async function makeEvent({ status = 'published' }: { status?: 'published' | 'draft' } = {}) {
  const { id: districtId, command } = await makeDistrict();
  const details = eventDetails();
  const { id } = await inDistrict(districtId, (tx) =>
    createEvent(tx, { command, details, status, series: [seriesDetails()] }),
  );
  const rename = (title: string) =>
    inDistrict(districtId, async (tx) => {
      const series = await listSeries(tx, [id]);
      const renamed = { ...details, title: { de: title } };
      await updateEvent(tx, { command, id, version: 1, details: renamed, series });
    });
  const district = await inDistrict(districtId, (tx) => findDistrict(tx, districtId));
  const ask = async (query = '', headers: Record<string, string> = {}) => {
    const url = new URL(`https://x.example/termine/rund-ums-dorf/plakat.pdf${query}`);
    const locals = { district, locale: 'de', now: command.now };
    const request = new Request(url, { headers });
    const event = { locals, url, request, params: { slug: 'rund-ums-dorf' } };
    return GET(event as never);
  };
  return { ask, rename };
}

describe('the poster of a published event', () => {
  it('is a PDF, and is not sent again to somebody who has it', async () => {
    const { ask } = await makeEvent();
    const answer = await ask('?format=tuer&sw=1');
    expect(answer.headers.get('content-type')).toBe('application/pdf');
    expect(answer.headers.get('content-disposition')).toBe(
      'inline; filename="rund-ums-dorf-tueraushang-sw.pdf"',
    );
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 5)).toBe('%PDF-');
    const again = { 'if-none-match': answer.headers.get('etag')! };
    expect((await ask('?format=tuer&sw=1', again)).status).toBe(304);
    expect((await ask('?format=a4', again)).status).toBe(200);
  });

  it.each([
    ['?format=a9', 400, 'Dieses Format gibt es nicht. Es gibt: a4, a3, a5, tuer.\n'],
    ['?entwurf=bunt', 400, 'Diese Gestaltung gibt es nicht. Es gibt: ruhig, festlich, foto.\n'],
    ['?sw=ja', 400, 'sw kann nur 1 oder 0 sein.\n'],
    ['?tag=morgen', 400, 'tag ist ein Tag wie 2026-05-01.\n'],
  ])('asked with %s, says what can be asked', async (query, status, text) => {
    const { ask } = await makeEvent();
    const answer = await ask(query);
    expect([answer.status, await answer.text()]).toEqual([status, text]);
  });

  it('is none of a day on which nothing takes place', async () => {
    const { ask } = await makeEvent();
    expect((await ask('?tag=2026-11-25')).status).toBe(404);
    expect((await ask('?tag=2026-11-24')).status).toBe(200);
  });

  it('is found under the name that the event had before, as it was asked for', async () => {
    const { ask, rename } = await makeEvent();
    await rename('Stammtisch');
    await expect(ask('?format=a3')).rejects.toMatchObject({
      status: 302,
      location: '/termine/stammtisch/plakat.pdf?format=a3',
    });
  });
});

it('a draft has no public poster', async () => {
  const { ask } = await makeEvent({ status: 'draft' });
  await expect(ask()).rejects.toMatchObject({ status: 404 });
});
