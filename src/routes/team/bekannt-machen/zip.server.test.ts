import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeAllReady } from '#modules/announcements/server.ts';
import { createEvent } from '#modules/calendar/server.ts';
import {
  findDistrict,
  findDistrictDetails,
  updateDistrictDetails,
} from '#modules/districts/server.ts';
import { usualChoice } from '#modules/posters/index.ts';
import { saveChoice } from '#modules/posters/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { channels } from '../../../modules.server.ts';
import type { AskedTopic } from './topic.server.ts';
import { loadTopic } from './topic.server.ts';
import { zipOfTopic } from './zip.server.ts';

useDatabase();

test('what cannot be made is named in the ZIP, and the rest is in it', async () => {
  const { asked, locals } = await makeReadyFest();
  const answer = await zip({ asked, locals, broken: ['a4', 'a3'] });
  expect(answer.headers.get('content-type')).toBe('application/zip');
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  const names = Object.keys(files);
  expect(names.filter((name) => name.endsWith('.pdf'))).toHaveLength(2);
  expect(names).toContain('presse-text.txt');
  const missing = strFromU8(files['fehlt.txt']!).trim().split('\n');
  expect(missing).toHaveLength(2);
  expect(missing.every((line) => /Nicht dabei: .*\.pdf/.test(line))).toBe(true);
});

test('nothing is missing where all was made', async () => {
  const { asked, locals } = await makeReadyFest();
  const answer = await zip({ asked, locals, broken: [] });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files)).not.toContain('fehlt.txt');
});

test('a way that could not be made is named to whoever looks, and in the ZIP, and the others are ready', async () => {
  const { asked, locals, command, district } = await makeFest();
  // The date it was chosen for is gone.
  const choice = { ...usualChoice, date: '2026-12-13' };
  const { districtId } = command;
  const eventId = asked.eventId;
  await inDistrict(districtId, (tx) => saveChoice(tx, { command, eventId, version: 0, choice }));
  const where = { district, locale: 'de', origin: 'http://localhost' } as const;
  const failed = await makeAllReady({ command, asked, channels, ...where });
  expect(failed).toEqual(['poster']);

  const url = new URL('http://localhost/team');
  const { page } = await loadTopic({ asked, locals, url });
  expect(page?.failed).toEqual([{ key: 'poster', text: 'Plakat' }]);
  const [poster] = page?.channels.find(({ key }) => key === 'poster')?.dates ?? [];
  const posterPage = `/team/veranstaltungen/${eventId}/plakat`;
  expect(poster).toMatchObject({ failed: true, offer: null, page: posterPage });
  const press = page?.channels.find(({ key }) => key === 'press')?.dates;
  expect(press).toMatchObject([{ failed: false }]);
  expect(page).toMatchObject({ canMakeReady: true, hasFiles: true, lacking: ['Plakat'] });

  const answer = await zip({ asked, locals, broken: [] });
  const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
  expect(Object.keys(files).sort()).toEqual(['fehlt.txt', 'presse-text.txt']);
  const missing = strFromU8(files['fehlt.txt']!);
  expect(missing).toContain('Nicht dabei: Plakat.');
  expect(missing).toContain(posterPage);

  const mended = { ...choice, date: null };
  await inDistrict(districtId, (tx) =>
    saveChoice(tx, { command, eventId, version: 1, choice: mended }),
  );
  expect(await makeAllReady({ command, asked, channels, ...where })).toEqual([]);
  const { page: after } = await loadTopic({ asked, locals, url });
  expect(after, 'the next try worked').toMatchObject({ failed: [], lacking: [] });
});

test.each([
  ['team', 'published', 'team'],
  ['public', 'draft', 'unpublished'],
  ['public', 'tentative', 'unpublished'],
] as const)('for %s and %s: it says why nothing is announced', async (audience, status, silent) => {
  const { asked, locals } = await makeFest({ audience, status });
  const url = new URL('http://localhost/team');
  expect(await loadTopic({ asked, locals, url })).toMatchObject({ page: null, silent });
});

test('of what nobody has made ready there is no ZIP', async () => {
  const { asked, locals } = await makeFest();
  await expect(zip({ asked, locals, broken: [] })).rejects.toMatchObject({ status: 404 });
});

test('of an event with many dates the next six dates are made ready, and shown date by date', async () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8].map((day) => `2026-12-0${day}`);
  const { asked, locals, command, district } = await makeFest({ days });
  const where = { district, locale: 'de', origin: 'http://localhost' } as const;
  await inDistrict(command.districtId, async (tx) => {
    const { version, ...details } = await findDistrictDetails(tx, command.districtId);
    const contact = { ...details.contact, instagram: 'heerenwerve' };
    const changed = { ...details, contact };
    await updateDistrictDetails(tx, { command, version, details: changed });
  });
  // What is drawn is seen elsewhere.
  const undrawn = channels.map(({ prepare: _, ...channel }) => channel);
  expect(await makeAllReady({ command, asked, channels: undrawn, ...where })).toEqual([]);
  const url = new URL('http://localhost/team?erledigt=ready');
  const { page } = await loadTopic({ asked, locals, url });
  expect(page).toMatchObject({ readyUntil: 'Sonntag, 6. Dezember', canMakeReady: false });
  const way = page?.channels.find(({ key }) => key === 'instagram');
  expect(way?.dates.map(({ summary }) => summary)).toEqual(
    days
      .slice(0, 6)
      .map((day) => expect.stringMatching(new RegExp(`${day.at(-1)}. Dezember: liegt`))),
  );
  expect(way?.dates.every(({ offer }) => offer?.texts.length === 2)).toBe(true);
  const left = new Set(way?.others.map(({ fields }) => fields.date));
  expect(left.size, 'the others wait').toBe(2);
  const answer = await zip({ asked, locals, broken: [] });
  const names = Object.keys(unzipSync(new Uint8Array(await answer.arrayBuffer())));
  expect(names).toContain('instagram-2026-12-06-alternativtext.txt');
  expect(names.filter((name) => name.endsWith('-story.jpg'))).toHaveLength(6);
  expect(names, 'what comes later is not missing').not.toContain('fehlt.txt');
});

/** One of the broken files answers with an error, the next does not answer at all. */
function zip({
  asked,
  locals,
  broken: [refused, silent],
}: {
  asked: AskedTopic;
  locals: App.Locals;
  broken: string[];
}): Promise<Response> {
  const answer = (address: string) => {
    if (refused && address.endsWith(`format=${refused}`)) return new Response('', { status: 503 });
    if (silent && address.endsWith(`format=${silent}`)) throw new Error('no answer');
    return new Response('made');
  };
  const fetch = (async (address: string) => answer(address)) as typeof globalThis.fetch;
  return zipOfTopic({ asked, locals, fetch, url: new URL('http://localhost/team') });
}

async function makeFest({
  audience = 'public',
  status = 'published',
  days = ['2026-12-12'],
}: {
  audience?: 'public' | 'team';
  status?: 'published' | 'draft' | 'tentative';
  days?: string[];
} = {}) {
  const { command } = await makeDistrict();
  const district = (await globally((tx) => findDistrict(tx, command.districtId)))!;
  const details = eventDetails({ title: { de: 'Maifeier' }, category: 'festivity', audience });
  const series = days.map((day) => seriesDetails({ localStart: `${day}T15:00`, rrule: null }));
  const { id } = await inDistrict(command.districtId, (tx) =>
    createEvent(tx, { command, details, status, series }),
  );
  const locals = { now: command.now, locale: 'de', district } as unknown as App.Locals;
  return { asked: { eventId: id }, locals, command, district };
}

async function makeReadyFest() {
  const made = await makeFest();
  const { asked, command, district } = made;
  const where = { district, locale: 'de', origin: 'http://localhost' } as const;
  await makeAllReady({ command, asked, channels, ...where });
  return made;
}
