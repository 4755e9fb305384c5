import { findFeed } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { fillDistrict, fillEvents } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { kilobytes, milliseconds, rate, type Row } from './table.ts';

/** The calendar of a district with 500 events: from the cache, without it, and the making of it alone. */
export async function benchFeed(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let districtId = '';
  const url = await database.make('feed', async () => {
    const command = await fillDistrict();
    districtId = command.districtId;
    await fillEvents({ command, mix: { monthly: 200, weekly: 50, single: 250 } });
  });
  const builds = await database.within(url, () => timeBuilds(districtId));
  const product = await stage.product(url);
  const feed = `${product.url}/termine.ics`;
  const node = await stage.bareNode(feed);
  const { cached, uncached, bare } = await interleave({
    rounds: 5,
    measure: {
      bare: () => stage.load.run({ url: node.url, seconds: 1.5 }),
      cached: () => stage.load.run({ url: feed, seconds: 1.5 }),
      uncached: () => stage.load.run({ url: `${feed}?uncached=1`, seconds: 3, connections: 1 }),
    },
  });
  const rates = (samples: { perSecond: number }[]) => samples.map((sample) => sample.perSecond);
  const ratio = ratioOf(rates(cached), rates(bare));
  const { body } = await fetchRaw(feed, {});
  return [
    {
      what: `/termine.ics, 500 events (${kilobytes(body.length)}, sent ${kilobytes(cached[0]?.bytes ?? 0)}), cached`,
      figure: rate(median(rates(cached))),
      against: `bare node:http, same bytes: ${rate(median(rates(bare)))}`,
      ratio,
      target: { says: '≥ 0.5', reached: ratio >= 0.5 },
    },
    {
      what: '/termine.ics, not cached, one reader',
      figure: milliseconds(median(uncached.map((sample) => sample.median))),
    },
    { what: 'making the calendar, without the web', figure: milliseconds(median(builds)) },
  ];
}

async function timeBuilds(districtId: string): Promise<number[]> {
  const district = await globally((tx) => findDistrict(tx, districtId));
  if (!district) throw new Error('The district was not written.');
  const times: number[] = [];
  for (let round = 0; round < 25; round += 1) {
    const began = performance.now();
    await inDistrict(districtId, (tx) =>
      findFeed(tx, {
        format: 'ics',
        parameters: new URLSearchParams(),
        district,
        reader: { locale: 'de', origin: 'http://localhost' },
        now: new Date(),
      }),
    );
    times.push(performance.now() - began);
  }
  return times.slice(5);
}
