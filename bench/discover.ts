import { chromium } from '@playwright/test';
import { createPlace } from '#modules/places/server.ts';
import { nextState, sightCategories, sightPath } from '#modules/discover/index.ts';
import {
  changeSight,
  createSight,
  findSight,
  setSightState,
  writeSightText,
} from '#modules/discover/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { chromiumArgs, findChromium } from '../tests/chromium.ts';
import { fillDistrict } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import { sizeOf } from './sizes.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { kilobytes, milliseconds, type Row } from './table.ts';

const count = 500;
const map = '/entdecken/karte';

/** What somebody waits for who opens the map of a district with 500 sights, and what a phone loads for one of them. */
export async function benchDiscover(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let slug = '';
  const url = await database.make('discover', async () => {
    const command = await fillDistrict();
    slug = await fillSights(command);
  });
  const product = await stage.product(url);
  const fresh = `${product.url}${map}?uncached=1`;
  const html = (await fetchRaw(fresh, {})).body.toString();
  const [, markup = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const kit = await stage.bareKit({ markup });
  const wait = async (address: string) => {
    const result = await stage.load.run({ url: address, connections: 1, seconds: 1 });
    if (result.failures > 0) throw new Error(`${address}: ${result.failures} failures`);
    return result.median;
  };
  const samples = await interleave({
    rounds: 5,
    measure: { map: () => wait(fresh), kit: () => wait(`${kit.url}/same`) },
  });
  return [
    {
      what: `map page with ${count} places, not cached`,
      figure: milliseconds(median(samples.map)),
      against: `bare Kit page that sends the same markup (${kilobytes(markup.length)}): ${milliseconds(median(samples.kit))}`,
      ratio: ratioOf(samples.map, samples.kit),
    },
    await drawn(product.url),
    weightOf(`map page with ${count} places`, await sizeOf(product.url, map), 80),
    weightOf('page of a sight', await sizeOf(product.url, sightPath({ slug })), 20),
  ];
}

/** From the press on the link until the last marker stands. */
async function drawn(origin: string): Promise<Row> {
  const browser = await chromium.launch({
    args: chromiumArgs,
    executablePath: findChromium() ?? '',
  });
  try {
    const times: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
      await page.goto(origin + map);
      const markers = page.locator('.map .spot');
      await markers.nth(count - 1).waitFor({ state: 'attached' });
      times.push(await page.evaluate(() => performance.now()));
      await page.close();
    }
    const time = median(times);
    return {
      what: `${count} markers drawn, from the first byte asked for`,
      figure: milliseconds(time),
      target: { says: '< 2000 ms', reached: time < 2000 },
    };
  } finally {
    await browser.close();
  }
}

function weightOf(
  what: string,
  { page, styles, scripts }: Awaited<ReturnType<typeof sizeOf>>,
  limit: number,
): Row {
  const sum = page + styles + scripts;
  return {
    what: `${what}, compressed`,
    figure: kilobytes(sum),
    against: `page ${kilobytes(page)}, styles ${kilobytes(styles)}, script ${kilobytes(scripts)}`,
    target: { says: `< ${limit} KB`, reached: sum < limit * 1024 },
  };
}

/** @returns the address of one of them. */
async function fillSights(command: Command): Promise<string> {
  let slug = '';
  for (let number = 0; number < count; number += 1) {
    slug = await inDistrict(command.districtId, (tx) => fillSight(tx, { command, number }));
  }
  return slug;
}

async function fillSight(
  tx: Tx,
  { command, number }: { command: Command; number: number },
): Promise<string> {
  const title = `Sehenswertes Haus ${number}`;
  const placeId = await createPlace(tx, {
    ...{ ...command, name: title, street: '', postalCode: '59174', town: 'Kamen', access: {} },
    ...{ latitude: 51.57 + (number % 25) / 600, longitude: 7.7 + Math.floor(number / 25) / 400 },
    ...{ exclusive: false, venue: false },
  });
  const category = sightCategories[number % sightCategories.length]!;
  const id = await createSight(tx, { command, title, placeId, category });
  const teaser = 'Ein Haus, von dem es mehr zu erzählen gibt, als man ihm ansieht.';
  const body = `## Früher\n\n${teaser.repeat(12)}\n\n## Heute\n\n${teaser.repeat(12)}`;
  const text = { title, teaser, body, translatedBy: '' };
  await writeSightText(tx, { command, id, language: 'de', version: 1, text });
  const read = async () => (await findSight(tx, id))!;
  const written = await read();
  const details = { ...written, ownerApproval: 'Alle einverstanden' };
  await changeSight(tx, { command, id, version: written.version, details });
  for (let sight = await read(); sight.state !== 'published'; sight = await read()) {
    const state = nextState(sight.state)!;
    await setSightState(tx, { command, id, version: sight.version, state });
  }
  return written.slug;
}
