import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  cancelOccurrence,
  createEvent,
  findEvent,
  listOccurrences,
} from '#modules/calendar/server.ts';
import { readScreenData } from '#modules/displays/server.ts';
import type { District } from '#modules/districts/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { writeLetter } from '#modules/mailing/index.ts';
import { readComing } from '#modules/mailing/server.ts';
import { ownPosterUrl, type PublicOwnPoster } from '#modules/posters/index.ts';
import {
  findOwnPoster,
  readOwnPoster,
  removeOwnPoster,
  storeOwnPoster,
} from '#modules/posters/server.ts';
import {
  drawDocument,
  findEventTopic,
  findPost,
  readPostView,
  savePost,
} from '#modules/social/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { filesFolder, useFilesFolder } from '#platform/files/server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { readPdf } from '../src/modules/posters/testing/read.ts';
import { GET as getPicture } from '../src/routes/(public)/plakat/[id]/[file]/+server.ts';
import { load as loadEvent } from '../src/routes/(public)/termine/[slug]/+page.server.ts';
import { load as loadDate } from '../src/routes/(public)/termine/[slug]/[date]/+page.server.ts';
import { GET as getPdf } from '../src/routes/(public)/termine/[slug]/plakat.pdf/+server.ts';
import { useDatabase } from './database.ts';
import { makeDistrict } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';

/** A club's own poster, in every channel in which it stands in for ours. */

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-posters-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

const origin = 'https://heeren-werve.example';
const slug = 'rund-ums-dorf';
const alt = 'Sommerfest am 1. Juli im Garten';
/** Nothing of ours has the colour of its frame. */
const violet = { r: 122, g: 32, b: 160 };
const frame = { r: 20, g: 160, b: 60 };

interface World {
  command: Command;
  district: District;
  eventId: string;
}

async function makeWorld({ status = 'published' as 'published' | 'draft' } = {}): Promise<World> {
  const { id, command } = await makeDistrict();
  const district = (await globally((tx) => findDistrict(tx, id)))!;
  const { id: eventId } = await inDistrict(id, (tx) =>
    createEvent(tx, { command, details: eventDetails(), status, series: [seriesDetails()] }),
  );
  return { command, district, eventId };
}

async function bring(world: World, upload: Uint8Array): Promise<void> {
  const { command, eventId } = world;
  const own = await readOwnPoster({ upload, page: 1, alt });
  await run(world, (tx) => storeOwnPoster(tx, { command, eventId, own }));
}

async function takeAway(world: World): Promise<void> {
  const { command, eventId } = world;
  await run(world, async (tx) => {
    const { version } = (await findOwnPoster(tx, eventId))!;
    await removeOwnPoster(tx, { command, eventId, version });
  });
}

const run = <Result>({ district }: World, work: (tx: Tx) => Promise<Result>) =>
  inDistrict(district.id, work);

/** As clubs make them: A5, landscape, with a frame to the very edge. */
const picture = () =>
  sharp({ create: { width: 1400, height: 1000, channels: 3, background: frame } })
    .composite([
      {
        input: { create: { width: 1320, height: 920, channels: 3, background: violet } },
        left: 40,
        top: 40,
      },
    ])
    .png()
    .toBuffer();

const pdf = async () =>
  (
    await typesetPdf({
      template: '/src/platform/typeset/testing/plain.typ',
      data: { title: 'Sommerfest', lang: 'de' },
    })
  ).pdf;

/** What each channel shows of the event. */
async function askAll(world: World) {
  return {
    paper: await askPaper(world),
    post: await askPost(world, 'post'),
    story: await askPost(world, 'story'),
    screen: await askScreen(world),
    page: await askPage(world),
    date: await askDate(world),
    mail: await askMail(world),
  };
}

const ours = {
  paper: false,
  post: false,
  story: false,
  screen: false,
  page: false,
  date: false,
  mail: false,
};
const theirs = Object.fromEntries(Object.keys(ours).map((channel) => [channel, true]));

async function askPaper(world: World): Promise<boolean> {
  const answer = await getPdf(asked(world, { slug }, `/termine/${slug}/plakat.pdf`));
  const { tree } = await readPdf(new Uint8Array(await answer.arrayBuffer()));
  return JSON.stringify(tree).includes(alt);
}

async function askPost(world: World, kind: 'post' | 'story'): Promise<boolean> {
  const view = await readPost(world);
  const [drawn] = await drawDocument(view.documents[kind]);
  const shown = await boxOf(drawn!, frame);
  expect(view.alt === alt, kind).toBe(shown !== null);
  expect(view.poster === 'shown', kind).toBe(shown !== null);
  // Its frame in its own shape: nothing of it is cut.
  if (shown) expect(shown.width / shown.height).toBeCloseTo(1.4, 1);
  return shown !== null;
}

function readPost(world: World) {
  const { district, eventId, command } = world;
  return run(world, async (tx) => {
    const event = (await findEvent(tx, { id: eventId }))!;
    const topic = (await findEventTopic(tx, { event, dateId: null, now: command.now }))!;
    return readPostView(tx, { topic, district, origin, locale: 'de' });
  });
}

async function askScreen(world: World): Promise<boolean> {
  const [date] = (await readScreen(world)).dates;
  const shown = date!.picture;
  if (!shown) return false;
  expect(shown).toMatchObject({ whole: true, alt: { de: alt }, credit: {} });
  await expectPicture(world, shown.src);
  return true;
}

function readScreen({ district, command }: World) {
  const reading = { districtId: district.id, now: command.now, fresh: true };
  return readScreenData({ district, reading, locale: 'de', origin, build: 'b' });
}

async function askPage(world: World): Promise<boolean> {
  return isPosterOn(world, await loadEvent(asked(world, { slug })));
}

async function askDate(world: World): Promise<boolean> {
  return isPosterOn(world, await loadDate(asked(world, { slug, date: '2026-11-24' })));
}

async function isPosterOn(world: World, data: unknown): Promise<boolean> {
  const { poster } = data as { poster: PublicOwnPoster | null };
  if (!poster) return false;
  expect(poster.alt).toBe(alt);
  await expectPicture(world, ownPosterUrl({ own: poster, variant: '960.webp' }));
  return true;
}

async function askMail(world: World): Promise<boolean> {
  const { district, command } = world;
  const { list } = await run(world, (tx) => readComing(tx, { district, origin, now: command.now }));
  const { html, text } = writeLetter({ list, locale: 'de', categories: [], personal: null });
  const address = `${origin}/termine/${slug}/plakat.pdf`;
  expect(text.includes(address)).toBe(html.includes(`href="${address}"`));
  return text.includes(`Plakat (PDF): Rund ums Dorf\n${address}`);
}

async function expectPicture(world: World, address: string): Promise<void> {
  const answer = await askPicture(world, address);
  expect(answer.headers.get('content-type')).toBe('image/webp');
  const { width, height } = await sharp(await answer.bytes()).metadata();
  // In its own shape: nothing is cut, and nothing is put around it.
  expect(width / height).toBeCloseTo(1.4, 2);
}

function askPicture(world: World, address: string, headers: Record<string, string> = {}) {
  const [, , id, file] = address.split('/');
  return getPicture(asked(world, { id: id!, file: file! }, address, headers));
}

function asked(
  { district, command: { now } }: World,
  params: Record<string, string>,
  path = '/',
  headers: Record<string, string> = {},
): never {
  const locals = { district, now, locale: 'de', person: null, session: {}, staleAt: [] };
  const url = new URL(origin + path);
  return { locals, params, url, request: new Request(url, { headers }) } as never;
}

/** Where a colour stands in a picture; null where it does not. */
async function boxOf(
  bytes: Buffer,
  { r, g, b }: typeof frame,
): Promise<{ width: number; height: number } | null> {
  const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
  const [xs, ys]: [number[], number[]] = [[], []];
  for (let at = 0; at < data.length; at += info.channels) {
    const off = [data[at]! - r, data[at + 1]! - g, data[at + 2]! - b].map(Math.abs);
    if (Math.max(...off) >= 24) continue;
    const pixel = at / info.channels;
    xs.push(pixel % info.width);
    ys.push(Math.floor(pixel / info.width));
  }
  if (xs.length < 1000) return null;
  const span = (all: number[]) =>
    all.reduce((one, other) => Math.max(one, other), 0) -
    all.reduce((one, other) => Math.min(one, other), Infinity);
  return { width: span(xs), height: span(ys) };
}

it('brought once, it stands in for ours in every channel, until it is taken away', async () => {
  const world = await makeWorld();
  expect(await askAll(world)).toEqual(ours);
  await bring(world, await picture());
  expect(await askAll(world)).toEqual(theirs);
  await takeAway(world);
  expect(await askAll(world)).toEqual(ours);
});

describe('its picture', () => {
  const addressOf = async (world: World) => {
    const own = (await run(world, (tx) => findOwnPoster(tx, world.eventId)))!;
    return ownPosterUrl({ own, variant: '480.webp' });
  };

  it('of a PDF is drawn once, in the shape of its page', async () => {
    const world = await makeWorld();
    await bring(world, await pdf());
    const own = (await run(world, (tx) => findOwnPoster(tx, world.eventId)))!;
    const first = await askPicture(world, await addressOf(world));
    const bytes = await first.bytes();
    const { width, height } = await sharp(bytes).metadata();
    expect(width / height).toBeCloseTo(1.25, 2);
    // Nothing could draw it again.
    await rm(join(filesFolder(), world.district.id, own.sha256.slice(0, 2), own.sha256));
    expect(await (await askPicture(world, await addressOf(world))).bytes()).toEqual(bytes);
  });

  it('is not sent again to somebody who has it', async () => {
    const world = await makeWorld();
    await bring(world, await picture());
    const address = await addressOf(world);
    const etag = (await askPicture(world, address)).headers.get('etag')!;
    expect((await askPicture(world, address, { 'if-none-match': etag })).status).toBe(304);
  });

  it.each([
    ['another page', (address: string) => address.replace('/1-', '/2-')],
    ['a form that there is not', (address: string) => address.replace('480.webp', 'vorschau.jpg')],
    ['another one', (address: string) => address.replace(/[0-9a-f]{4}\//, '0000/')],
    ['no identifier', () => '/plakat/x/1-480.webp'],
  ])('is none where %s is asked for', async (_, change) => {
    const world = await makeWorld();
    await bring(world, await picture());
    const address = change(await addressOf(world));
    await expect(askPicture(world, address)).rejects.toMatchObject({ status: 404 });
  });

  it('is not there for a draft, another district, or once it was taken away', async () => {
    const draft = await makeWorld({ status: 'draft' });
    await bring(draft, await picture());
    await expect(askPicture(draft, await addressOf(draft))).rejects.toMatchObject({ status: 404 });
    const [world, other] = [await makeWorld(), await makeWorld()];
    await bring(world, await picture());
    const address = await addressOf(world);
    await expect(askPicture(other, address)).rejects.toMatchObject({ status: 404 });
    await takeAway(world);
    await expect(askPicture(world, address)).rejects.toMatchObject({ status: 404 });
  });
});

describe('a post', () => {
  const choose = (world: World, poster: boolean) =>
    run(world, async (tx) => {
      const { eventId, command } = world;
      const event = (await findEvent(tx, { id: eventId }))!;
      const topic = (await findEventTopic(tx, { event, dateId: null, now: command.now }))!;
      const { version } = await findPost(tx, topic);
      await savePost(tx, { command, topic, version, choices: { poster } });
    });

  it('shows our design where somebody chose it, and the poster again where they want it', async () => {
    const world = await makeWorld();
    await bring(world, await picture());
    await choose(world, false);
    expect(await askPost(world, 'post')).toBe(false);
    expect((await readPost(world)).poster).toBe('not_wanted');
    await choose(world, true);
    expect(await askPost(world, 'post')).toBe(true);
  });

  it('of many dates begins with the poster and goes on with the list of dates', async () => {
    const world = await makeWorld();
    await bring(world, await picture());
    const [first, second] = await drawDocument((await readPost(world)).documents.carousel);
    expect(await boxOf(first!, frame)).not.toBeNull();
    expect(await boxOf(second!, frame)).toBeNull();
  });
});

it('a date that is cancelled is told in our own words, for the poster does not say so', async () => {
  const world = await makeWorld();
  await bring(world, await picture());
  const { command, eventId } = world;
  await run(world, async (tx) => {
    for (const { id } of await listOccurrences(tx, { eventId, limit: 100 })) {
      await cancelOccurrence(tx, { command, id, reason: { de: 'Sturm' } });
    }
  });
  expect((await readPost(world)).poster).toBe('cancelled');
  expect(await askAll(world)).toEqual({ ...ours, paper: true });
});
