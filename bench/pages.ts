import { fillDistrict, fillEvents, mixOf } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import type { LoadResult } from './load.ts';
import { factsOf } from './processes.ts';
import type { RunningServer } from './product.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { kilobytes, milliseconds, rate, type Row } from './table.ts';

/** Rows that make the bare Kit page as long as the list it is compared with. */
const bareRows = 120;

/** A public page from the cache and without it, against the least that Node and Kit can do. */
export async function benchPages(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  const url = await database.make('pages', async () => {
    const command = await fillDistrict();
    await fillEvents({ command, mix: mixOf(500) });
  });
  const product = await stage.product(url);
  const kit = await stage.bareKit();
  const page = `${product.url}/termine`;
  const node = await stage.bareNode(page);
  // An unknown parameter changes nothing on the page, and the cache does not keep what has one.
  for (const url of [page, `${page}?uncached=1`, `${product.url}/?uncached=1`, kit.url]) {
    // Until the engine has compiled what runs often.
    await stage.load.run({ url, requests: 400, seconds: 15 });
  }
  const samples = await interleave({
    rounds: 5,
    measure: {
      node: () => rateOf(stage, node, node.url),
      cached: () => rateOf(stage, product, page),
      kit: () => rateOf(stage, kit, `${kit.url}/?rows=${bareRows}`),
      empty: () => rateOf(stage, kit, kit.url),
      list: () => rateOf(stage, product, `${page}?uncached=1`),
      start: () => rateOf(stage, product, `${product.url}/?uncached=1`),
    },
  });
  return rowsOf(samples, {
    bare: (await fetchRaw(`${kit.url}/?rows=${bareRows}`)).body.length,
    list: (await fetchRaw(`${page}?uncached=1`, {})).body.length,
  });
}

interface Sample extends LoadResult {
  /** Milliseconds of the server's own CPU for one request. */
  cpu: number;
}

async function rateOf({ load }: Stage, server: RunningServer, url: string): Promise<Sample> {
  const before = factsOf(server.pid).cpu;
  const result = await load.run({ url, seconds: 1.5 });
  if (result.failures > 0) throw new Error(`${url}: ${result.failures} failures`);
  return { ...result, cpu: (factsOf(server.pid).cpu - before) / result.requests };
}

function rowsOf(
  samples: Record<'node' | 'cached' | 'kit' | 'empty' | 'list' | 'start', Sample[]>,
  bytes: { bare: number; list: number },
): Row[] {
  const rates = (name: keyof typeof samples) => samples[name].map((sample) => sample.perSecond);
  const cpu = (name: keyof typeof samples) => median(samples[name].map((sample) => sample.cpu));
  const figure = (name: keyof typeof samples) =>
    `${rate(median(rates(name)))}, ${milliseconds(cpu(name))} CPU`;
  const against = (name: keyof typeof samples, what: string) => `${what}: ${figure(name)}`;
  const byCpu = (one: keyof typeof samples, other: keyof typeof samples) =>
    `; by CPU ${(cpu(other) / cpu(one)).toFixed(2)}`;
  const cached = ratioOf(rates('cached'), rates('node'));
  const list = ratioOf(rates('list'), rates('kit'));
  const kit = `bare Kit page (${kilobytes(bytes.bare)})`;
  return [
    {
      what: 'list of dates, cached',
      figure: figure('cached'),
      against: against('node', 'bare node:http, same bytes') + byCpu('cached', 'node'),
      ratio: cached,
      target: { says: '≥ 0.5', reached: cached >= 0.5 },
    },
    {
      what: `list of dates, not cached (${kilobytes(bytes.list)})`,
      figure: figure('list'),
      against: against('kit', kit) + byCpu('list', 'kit'),
      ratio: list,
      target: { says: '≥ 0.7', reached: list >= 0.7 },
    },
    {
      what: 'start page, not cached',
      figure: figure('start'),
      against: against('kit', kit) + byCpu('start', 'kit'),
      ratio: ratioOf(rates('start'), rates('kit')),
    },
    {
      what: 'list of dates, not cached',
      figure: figure('list'),
      against: against('empty', 'bare Kit page with a heading only'),
      ratio: ratioOf(rates('list'), rates('empty')),
    },
  ];
}
