import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { createEvent, findPublicEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { PictureErrorCode } from '#platform/files/index.ts';
import { filesFolder, readFileOf, useFilesFolder } from '#platform/files/server.ts';
import { locales } from '#platform/i18n/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { findChoice, saveChoice } from '../choice.server.ts';
import { usualChoice } from '../poster.ts';
import { posterErrorText } from '../error-text.ts';
import { findPosterSource } from '../source.server.ts';
import { testSource } from '../testing/content.ts';
import { readPdf } from '../testing/read.ts';
import { forgetPostersTick } from './forget.server.ts';
import { isBlurredInPrint } from './own-poster.ts';
import {
  changeOwnPoster,
  findOwnPoster,
  removeOwnPoster,
  restoreOwnPoster,
  storeOwnPoster,
} from './own-poster.server.ts';
import { measureOwnPage, readOwnPoster } from './read-own.server.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-own-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

const alt = 'Sommerfest am 1. Juli';
const aPdf = async () => (await typesetPdf(testSource())).pdf;
const manyPages = async (count: number) => {
  const pages = Array.from({ length: count - 1 }, (_, index) => String(index));
  const data = { title: 'x', lang: 'de', pages };
  const template = '/src/platform/typeset/testing/plain.typ';
  return (await typesetPdf({ template, data })).pdf;
};

describe('an upload is believed by its bytes only', () => {
  it('a PDF comes with its pages counted', async () => {
    const own = await readOwnPoster({ upload: await manyPages(3), page: 2, alt });
    expect(own).toMatchObject({ kind: 'pdf', pages: 3, page: 2, width: 1600, height: 1280 });
  });

  it('a picture that is called a PDF is a picture', async () => {
    const create = { width: 200, height: 300, channels: 3 as const, background: '#7a9' };
    const upload = await sharp({ create }).png().toBuffer();
    const read = await readOwnPoster({ upload, page: 1, alt });
    expect(read).toMatchObject({ kind: 'png', pages: 1, width: 200, height: 300 });
  });

  it.each([
    ['of 300 pages', () => manyPages(300), 1, 'pdf_pages'],
    ['without the page', () => manyPages(2), 3, 'no_such_page'],
    ['that is broken', async () => Buffer.from('%PDF-1.7\n garbage'), 1, 'pdf_broken'],
    ['that is cut off', async () => (await aPdf()).subarray(0, 900), 1, 'pdf_broken'],
    ['that is encrypted', async () => encrypted, 1, 'pdf_encrypted'],
    ['that is text', async () => Buffer.from('Hallo'), 1, 'not_a_picture'],
  ] as const)('one %s is refused with its reason', async (_, upload, page, code) => {
    await expect(readOwnPoster({ upload: await upload(), page, alt })).rejects.toMatchObject({
      code,
    });
  });
});

test.each([
  ['a picture for the phone', { kind: 'jpeg', width: 999, height: 1414 }, true],
  ['a picture for paper', { kind: 'jpeg', width: 1000, height: 1414 }, false],
  ['a PDF, however small its page', { kind: 'pdf', width: 1600, height: 400 }, false],
] as const)('%s: whether print will be blurred', (_, own, isBlurred) => {
  expect(isBlurredInPrint(own)).toBe(isBlurred);
});

it('another page of the same file has another shape, and one that is not there is refused', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { id: eventId } = await inDistrict(districtId, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails(),
      status: 'published',
      series: [seriesDetails()],
    }),
  );
  const read = await readOwnPoster({ upload: await manyPages(2), page: 1, alt });
  await inDistrict(districtId, (tx) => storeOwnPoster(tx, { command, eventId, own: read }));
  const find = () => inDistrict(districtId, (tx) => findOwnPoster(tx, eventId));
  const own = { ...(await find())!, height: 1 };
  expect(await measureOwnPage({ districtId, own, page: 2 })).toEqual({ width: 1600, height: 1280 });
  const size = { width: 1600, height: 1131 };
  await inDistrict(districtId, (tx) =>
    changeOwnPoster(tx, { command, eventId, version: own.version, page: 2, alt, size }),
  );
  expect(await find()).toMatchObject({ page: 2, ...size });
  await expect(measureOwnPage({ districtId, own, page: 3 })).rejects.toMatchObject({
    code: 'no_such_page',
  });
});

it.each(locales)('whatever is wrong is said of a poster, not of a photo (%s)', (locale) => {
  const codes: PictureErrorCode[] = [
    ...([
      'none',
      'too_large',
      'too_many_pixels',
      'too_long',
      'too_small',
      'not_a_picture',
    ] as const),
    ...(['svg', 'gif', 'animated', 'broken', 'too_slow', 'no_room', 'alt_missing'] as const),
  ];
  for (const code of codes) {
    const text = posterErrorText({ code, locale });
    expect(text, code).toMatch(/Plakat|poster/i);
    expect(text, code).not.toMatch(/Foto|photo/i);
  }
});

it('stands for ours until it is removed, comes back, and is erased in the end', async () => {
  const { id: districtId, command } = await makeDistrict();
  const upload = await aPdf();
  const own = await readOwnPoster({ upload, page: 1, alt });
  const shown = (eventId: string) =>
    inDistrict(districtId, async (tx) => {
      const found = (await findPublicEvent(tx, { slug: 'rund-ums-dorf', now: command.now }))!;
      const district = (await findDistrict(tx, districtId))!;
      const { choice } = await findChoice(tx, eventId);
      const order = { found, choice, district, origin: 'https://x.example', locale: 'de' as const };
      return readPdf((await typesetPdf(await findPosterSource(tx, order))).pdf);
    });
  const { id: eventId } = await inDistrict(districtId, (tx) =>
    createEvent(tx, {
      command,
      details: eventDetails(),
      status: 'published',
      series: [seriesDetails()],
    }),
  );
  await inDistrict(districtId, (tx) => storeOwnPoster(tx, { command, eventId, own }));
  const theirs = await shown(eventId);
  expect(theirs.pages).toBe(1);
  expect(JSON.stringify(theirs.tree)).toContain(alt);
  const before = (await inDistrict(districtId, (tx) => findOwnPoster(tx, eventId)))!;
  const remove = () =>
    inDistrict(districtId, async (tx) => {
      const { version } = (await findOwnPoster(tx, eventId))!;
      await removeOwnPoster(tx, { command, eventId, version });
    });
  await remove();
  expect((await shown(eventId)).text).toContain('RundumsDorf');
  await inDistrict(districtId, (tx) => restoreOwnPoster(tx, { command, eventId }));
  expect(JSON.stringify((await shown(eventId)).tree)).toContain(alt);
  await remove();
  const later = new Date(command.now.getTime() + 31 * 86_400_000);
  await inDistrict(districtId, (tx) => forgetPostersTick.perDistrict(tx, { now: later }));
  await expect(
    inDistrict(districtId, (tx) => restoreOwnPoster(tx, { command, eventId })),
  ).rejects.toMatchObject({ code: 'not_found' });
  expect(await readFileOf({ districtId, sha256: before.sha256 })).not.toBeNull();
});

it('a choice is kept with its event, and whoever saves second is told', async () => {
  const { id: districtId, command } = await makeDistrict();
  await inDistrict(districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      command,
      details: eventDetails(),
      status: 'draft',
      series: [seriesDetails()],
    });
    const choice = { ...usualChoice, design: 'festlich' as const, extra: 'Mit Musik' };
    await saveChoice(tx, { command, eventId, version: 0, choice });
    expect(await findChoice(tx, eventId)).toEqual({ choice, version: 1 });
    await expect(saveChoice(tx, { command, eventId, version: 0, choice })).rejects.toMatchObject({
      code: 'changed_meanwhile',
    });
  });
});

/** An empty page behind a password, made once by qpdf --encrypt. */
const encrypted = Buffer.from(
  'JVBERi0xLjYKJb/3ov4KMSAwIG9iago8PCAvUGFnZXMgMiAwIFIgL1R5cGUgL0NhdGFsb2cgPj4KZW5kb2JqCjIgMCBvYmoKPDwgL0NvdW50IDEgL0tpZHMgWyAzIDAgUiBdIC9UeXBlIC9QYWdlcyA+PgplbmRvYmoKMyAwIG9iago8PCAvTWVkaWFCb3ggWyAwIDAgMjAwIDIwMCBdIC9QYXJlbnQgMiAwIFIgL1R5cGUgL1BhZ2UgPj4KZW5kb2JqCjQgMCBvYmoKPDwgL0NGIDw8IC9TdGRDRiA8PCAvQXV0aEV2ZW50IC9Eb2NPcGVuIC9DRk0gL0FFU1YyIC9MZW5ndGggMTYgPj4gPj4gL0ZpbHRlciAvU3RhbmRhcmQgL0xlbmd0aCAxMjggL08gPGE5M2VlZjA5YTAzOGFlZjFmOWYyZTRjODkwMTBlMWIwZmE2YjI1N2E2ZjE4ZDdmOWQ0NDE0Y2QxYjJjYWJmMzQ+IC9QIC00IC9SIDQgL1N0bUYgL1N0ZENGIC9TdHJGIC9TdGRDRiAvVSA8OWE5ZTc0OTAxZGMyMjc1YjRkOTgwY2ZjY2M3NmE1NzgwMTIyNDU2YTkxYmFlNTEzNDI3M2E2ZGIxMzRjODdjND4gL1YgNCA+PgplbmRvYmoKeHJlZgowIDUKMDAwMDAwMDAwMCA2NTUzNSBmIAowMDAwMDAwMDE1IDAwMDAwIG4gCjAwMDAwMDAwNjQgMDAwMDAgbiAKMDAwMDAwMDEyMyAwMDAwMCBuIAowMDAwMDAwMTk2IDAwMDAwIG4gCnRyYWlsZXIgPDwgL1Jvb3QgMSAwIFIgL1NpemUgNSAvSUQgWzwzMjgwMDI0NmY1ZjI1NzMxYmY4Y2RmZTFiNDdhOGM0ZD48MzI4MDAyNDZmNWYyNTczMWJmOGNkZmUxYjQ3YThjNGQ+XSAvRW5jcnlwdCA0IDAgUiA+PgpzdGFydHhyZWYKNDk1CiUlRU9GCg==',
  'base64',
);
