import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { createPlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { thingDetails } from '../../../../tests/factories/care.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { createThing, listWeather } from '../server.ts';
import { brightSkyDay } from '../testing/bright-sky.ts';
import { fetchWeather } from './tick.server.ts';

useDatabase();

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.restoreAllMocks();
});

/** A weather service on this machine. @returns its address, and what was asked. */
async function standIn(answer: RequestListener) {
  const asked: URL[] = [];
  const server = createServer((request, response) => {
    asked.push(new URL(request.url ?? '', 'http://localhost'));
    answer(request, response);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ends.push(() => (server.closeAllConnections(), server.close()));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, asked };
}

async function aDistrict({ hasPosition = true } = {}) {
  const now = new Date('2026-07-10T06:00:00Z');
  const { id: districtId, command } = await makeDistrict({ now });
  await inDistrict(districtId, async (tx) => {
    const position = hasPosition
      ? { latitude: 51.590612, longitude: 7.722634 }
      : { latitude: null, longitude: null };
    const where = { street: '', postalCode: '', town: '', access: {}, exclusive: false };
    const placeId = await createPlace(tx, { ...command, ...where, ...position, name: 'Mast' });
    await createThing(tx, { command, placeId, details: thingDetails() });
  });
  const fetch = (address: string) => fetchWeather({ districtId, address, now, patience: 300 });
  const known = () => inDistrict(districtId, (tx) => listWeather(tx, { from: '2026-01-01' }));
  return { fetch, known };
}

it('the days of the last week are asked for once each, with a position of a kilometre, and kept', async () => {
  const { address, asked } = await standIn((request, response) => {
    const day = new URL(request.url ?? '', 'http://x').searchParams.get('date')!;
    response.end(JSON.stringify(brightSkyDay({ day, highest: 31.4, rain: 2.5 })));
  });
  const { fetch, known } = await aDistrict();
  await fetch(address);
  await fetch(address);
  expect(asked).toHaveLength(7);
  expect(asked[0]?.pathname).toBe('/weather');
  expect(Object.fromEntries(asked[0]!.searchParams)).toEqual({
    ...{ lat: '51.59', lon: '7.72', date: '2026-07-09', tz: 'Europe/Berlin' },
  });
  const days = await known();
  expect([...days.keys()].toSorted()[0]).toBe('2026-07-03');
  expect(days.get('2026-07-09')?.highestDegrees).toBeCloseTo(31.4);
  expect(days.get('2026-07-09')?.rainMillimetres).toBeCloseTo(2.5);
});

it.each([
  ['does not answer', () => undefined],
  ['is broken', (_request, response) => response.writeHead(500).end('oops')],
  ['says nonsense', (_request, response) => response.end('<html>')],
  ['says something else', (_request, response) => response.end('{"weather": "sunny"}')],
  ['has no day', (_request, response) => response.end('{"weather": [], "sources": []}')],
  [
    'leads elsewhere',
    (_request, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
  ],
  [
    'never stops',
    (_request, response) => {
      response.write('{"weather": [');
      const more = setInterval(() => response.write(`${'{}, '.repeat(20_000)}`), 5);
      response.on('close', () => clearInterval(more));
    },
  ],
] as [string, RequestListener][])(
  'a service that %s is asked once, told of in the log, and leaves the plain interval',
  async (_case, answer) => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { address, asked } = await standIn(answer);
    const { fetch, known } = await aDistrict();
    await fetch(address);
    expect(asked).toHaveLength(1);
    expect((await known()).size).toBe(0);
    expect(told).toHaveBeenCalledOnce();
  },
);

it('a service that is gone is one line in the log', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const { fetch, known } = await aDistrict();
  await fetch('http://127.0.0.1:1');
  expect((await known()).size).toBe(0);
  expect(told).toHaveBeenCalledOnce();
});

it('where nothing has a position, nobody is asked', async () => {
  const { address, asked } = await standIn((_request, response) => response.end('{}'));
  const { fetch } = await aDistrict({ hasPosition: false });
  await fetch(address);
  expect(asked).toEqual([]);
});
