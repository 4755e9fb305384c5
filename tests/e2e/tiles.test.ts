/** Tiles of the map from a server that the operator set: never asked by the visitor, and not for everywhere. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { deflateSync, crc32 } from 'node:zlib';
import { tileAt, tilePath } from '#platform/tiles/tile.ts';
import { expect, test as base } from './fixtures.ts';
import { makeDataFolder, startProduct } from './product.ts';

interface TileServer {
  url: string;
  asked: { path: string; agent: string }[];
  /** From now on every answer is this. */
  fail(status: number): void;
}

const test = base.extend<{ tileServer: TileServer }>({
  tileServer: async ({}, use) => {
    let failure = 0;
    const asked: TileServer['asked'] = [];
    const server = createServer((request, response) => {
      asked.push({ path: request.url!, agent: request.headers['user-agent'] ?? '' });
      if (failure) response.writeHead(failure).end('no');
      else response.writeHead(200, { 'content-type': 'image/png' }).end(square());
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/{z}/{x}/{y}.png`;
    await use({ url, asked, fail: (status) => void (failure = status) });
    await end(server);
  },
  home: [
    async ({ tileServer }, use) => {
      const { data, remove } = makeDataFolder();
      const environment = { TILE_URL: tileServer.url, TILE_CONTACT: 'buero@example.org' };
      const product = await startProduct({ script: 'server/demo.ts', data, environment });
      await use(product.url);
      await product.end();
      remove();
    },
    { scope: 'test', timeout: 180_000 },
  ],
});
test.setTimeout(180_000);
test.use({ serviceWorkers: 'allow' });

test('a visitor sees streets below the places, with their makers named, and asks nobody else', async ({
  page,
  request,
  tileServer,
}) => {
  await page.goto('/entdecken/karte');
  const map = page.getByRole('region', { name: 'Karte' });
  // An opaque square that has loaded; that it came from here is watched by every story.
  await expect(map.locator('img.leaflet-tile-loaded').first()).toBeVisible();
  const credit = page.getByRole('link', { name: '© OpenStreetMap-Mitwirkende' });
  await expect(credit).toHaveAttribute('href', 'https://www.openstreetmap.org/copyright');
  expect(tileServer.asked[0]?.agent).toBe('Ortsmitte (buero@example.org)');

  const path = tileServer.asked[0]!.path;
  const kept = await request.get(`/karte${path}`);
  expect(kept.headers()['cache-control']).toMatch(/^public, max-age=6\d{5}$/);
  expect(new Set(tileServer.asked.map((one) => one.path)).size).toBe(tileServer.asked.length);

  await test.step('Berlin, the world and nonsense are none of its business', async () => {
    const count = tileServer.asked.length;
    for (const foreign of ['16/35209/21492', '5/16/10', '19/1/1', '16/-1/1', '16/1e3/1']) {
      expect((await request.get(`/karte/${foreign}.png`)).status(), foreign).toBe(404);
    }
    expect(tileServer.asked.length).toBe(count);
  });

  await test.step('a trail is saved with its tiles, and its size says so', async () => {
    await page.goto('/entdecken/wege/vom-schloss-zum-bach');
    await page.getByRole('heading', { name: 'Ohne Empfang unterwegs' }).scrollIntoViewIfNeeded();
    await page.getByRole('button', { name: /^Für unterwegs speichern/ }).click();
    const told = page.getByRole('status').filter({ hasText: 'Auf diesem Gerät gespeichert' });
    await expect(told).toContainText(/Kartenteile: [1-9]\d*,/);
  });

  await test.step('a server that is gone is not missed where a tile is kept, nor where none is', async () => {
    tileServer.fail(500);
    const old = await request.get(`/karte${path}`);
    expect(old.headers()['content-length']).toBe(String(square().length));
    const office = tileAt({ latitude: 51.5906, longitude: 7.7226 }, 18);
    const none = await request.get(tilePath(office));
    expect([none.status(), none.headers()['cache-control']]).toEqual([200, 'public, max-age=60']);
  });
});

/** A grey square of 256 pixels. */
function square(): Buffer {
  const header = Buffer.from([0, 0, 1, 0, 0, 0, 1, 0, 8, 0, 0, 0, 0]);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(256, 0xdd)]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: 256 }, () => row)));
  const part = (name: string, data: Buffer) => {
    const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    ...[part('IHDR', header), part('IDAT', pixels), part('IEND', Buffer.alloc(0))],
  ]);
}

async function end(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
