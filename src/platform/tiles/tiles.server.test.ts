import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { goodUntil } from './lifetime.ts';
import { openTiles, usualLimits, type Limits } from './tiles.server.ts';

/** A PNG as far as its first bytes; the rest is weight. */
const picture = (weight = 100) =>
  Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(weight)]);
const tile = { zoom: 16, x: 34173, y: 21784 };

let folder: string;
let server: Server;
let url: string;
let asked: { path: string; agent: string }[];
let answer: RequestListener;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  folder = await mkdtemp(join(tmpdir(), 'tiles-'));
  asked = [];
  answer = (_, response) => response.setHeader('content-type', 'image/png').end(picture());
  server = createServer((request, response) => {
    asked.push({ path: request.url!, agent: request.headers['user-agent']! });
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`;
});

afterEach(async () => {
  vi.restoreAllMocks();
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
  await rm(folder, { recursive: true, force: true });
});

const open = (limits: Partial<Limits> = {}) =>
  openTiles({
    source: { url, userAgent: 'Ortsmitte (buero@example.org)' },
    folder,
    limits: { ...usualLimits, patience: 300, rest: 0, ...limits },
  });
const age = () => utimes(join(folder, '16', '34173', '21784.tile'), new Date(0), new Date(0));

describe('a tile of the map', () => {
  it('is asked for once, by somebody who says who they are, and then lies on the disk', async () => {
    const find = open();
    const found = await Promise.all([find(tile), find(tile), find(tile)]);
    expect(found.map((one) => one?.type)).toEqual(['image/png', 'image/png', 'image/png']);
    expect((await open()(tile))?.maxAge).toBeGreaterThan(6 * 24 * 3600);
    expect(asked).toEqual([
      { path: '/16/34173/21784.png', agent: 'Ortsmitte (buero@example.org)' },
    ]);
  });

  it.each<[string, RequestListener]>([
    ['says 500', (_, response) => response.writeHead(500).end('no')],
    ['sends a page', (_, response) => response.end('<html>Captive portal</html>')],
    [
      'leads elsewhere, though there were a picture',
      ({ url: path }, response) =>
        path === '/elsewhere'
          ? response.end(picture())
          : response.writeHead(302, { location: '/elsewhere' }).end(),
    ],
    ['is too slow', () => undefined],
    ['breaks off', (_, r) => void r.writeHead(200, { 'content-length': 900 }).write(picture())],
    ['sends far too much', (_, response) => response.end(picture(600 * 1024))],
    ['hangs up', ({ socket }) => socket.destroy()],
  ])('is none where its server %s, and the old one where there is one', async (_, wrong) => {
    const find = open();
    const right = answer;
    answer = wrong;
    expect(await find(tile)).toBeNull();
    answer = right;
    expect(await find(tile)).not.toBeNull();
    await age();
    answer = wrong;
    expect((await find(tile))?.bytes.length).toBe(picture().length);
    expect((await find(tile))?.maxAge).toBe(60);
  });

  it('is not asked for while a server that failed is left in peace', async () => {
    answer = (_, response) => response.writeHead(503).end();
    const find = open({ rest: 60_000 });
    for (let x = 0; x < 20; x += 1) await find({ ...tile, x });
    expect(asked).toHaveLength(1);
  });

  it('waits its turn: no more than so many at once, and beyond a queue there is none', async () => {
    let open_ = 0;
    let most = 0;
    answer = (_, response) => {
      most = Math.max(most, (open_ += 1));
      setTimeout(() => {
        open_ -= 1;
        response.end(picture());
      }, 20);
    };
    const find = open({ atOnce: 2, waiting: 6 });
    const found = await Promise.all(Array.from({ length: 12 }, (_, x) => find({ ...tile, x })));
    expect(most).toBe(2);
    expect(found.filter(Boolean)).toHaveLength(8);
  });

  it('makes room: those that were good longest ago go first', async () => {
    const find = open({ disk: 5000 });
    for (let x = 0; x < 20; x += 1) {
      answer = (_, response) =>
        response.setHeader('cache-control', `max-age=${700_000 + x * 1000}`).end(picture(492));
      await find({ ...tile, x });
    }
    const names = await readdir(join(folder, '16'), { recursive: true });
    const kept = names.filter((name) => name.endsWith('.tile')).toSorted();
    expect(kept.length).toBeLessThanOrEqual(10);
    expect(kept).toContain(join('19', '21784.tile'));
    expect(kept).not.toContain(join('0', '21784.tile'));
  });
});

describe('how long a tile is good', () => {
  const now = new Date('2026-11-28T12:00:00Z');
  const days = (cacheControl: string | null, expires: string | null = null) =>
    (goodUntil({ cacheControl, expires, now }).getTime() - now.getTime()) / 86_400_000;

  it('says its server, but a week at least and a month at most', () => {
    expect(days('public, max-age=864000')).toBe(10);
    expect(days('max-age=10')).toBe(7);
    expect(days('no-store')).toBe(7);
    expect(days('max-age=99999999')).toBe(30);
    expect(days(null, 'Wed, 09 Dec 2026 12:00:00 GMT')).toBe(11);
    expect(days(null, 'soon')).toBe(7);
  });
});
