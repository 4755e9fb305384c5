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
  const page = `${product.url}/termine`;
  const html = (await fetchRaw(page, {})).body.toString();
  const [, event] = /href="(\/termine\/[a-z0-9-]+)\/\d{4}-/.exec(html) ?? [];
  const [, markup = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const kit = await stage.bareKit({ markup });
  const node = await stage.bareNode(page);
  // An unknown parameter changes nothing on the page, and the cache does not keep what has one.
  const fresh = (path: string) => `${product.url}${path}?uncached=1`;
  const places: Record<Name, { server: RunningServer; url: string }> = {
    node: { server: node, url: node.url },
    cached: { server: product, url: page },
    kit: { server: kit, url: `${kit.url}/?rows=${bareRows}` },
    empty: { server: kit, url: kit.url },
    same: { server: kit, url: `${kit.url}/same` },
    list: { server: product, url: fresh('/termine') },
    start: { server: product, url: fresh('/') },
    event: { server: product, url: fresh(event ?? '') },
    imprint: { server: product, url: fresh('/impressum') },
  };
  for (const { url } of Object.values(places)) {
    // Until the engine has compiled what runs often.
    await stage.load.run({ url, requests: 400, seconds: 15 });
  }
  const measure = Object.fromEntries(
    Object.entries(places).map(([name, { server, url }]) => [
      name,
      () => rateOf(stage, server, url),
    ]),
  ) as Record<Name, () => Promise<Sample>>;
  const samples = await interleave({ rounds: 5, measure });
  return rowsOf(samples, {
    bare: (await fetchRaw(places.kit.url)).body.length,
    list: (await fetchRaw(places.list.url, {})).body.length,
    event: (await fetchRaw(places.event.url, {})).body.length,
    imprint: (await fetchRaw(places.imprint.url, {})).body.length,
  });
}

type Name = 'node' | 'cached' | 'kit' | 'empty' | 'same' | 'list' | 'start' | 'event' | 'imprint';

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
  samples: Record<Name, Sample[]>,
  bytes: Record<'bare' | 'list' | 'event' | 'imprint', number>,
): Row[] {
  const rates = (name: Name) => samples[name].map((sample) => sample.perSecond);
  const cpu = (name: Name) => median(samples[name].map((sample) => sample.cpu));
  const figure = (name: Name) => `${rate(median(rates(name)))}, ${milliseconds(cpu(name))} CPU`;
  const against = (name: Name, what: string) => `${what}: ${figure(name)}`;
  const byCpu = (one: Name, other: Name) => `; by CPU ${(cpu(other) / cpu(one)).toFixed(2)}`;
  const cached = ratioOf(rates('cached'), rates('node'));
  const list = ratioOf(rates('list'), rates('kit'));
  const kit = `bare Kit page (${kilobytes(bytes.bare)})`;
  const row = (name: Name, { than, what, of }: { than: Name; what: string; of: string }): Row => ({
    what: `${what}, not cached`,
    figure: figure(name),
    against: against(than, of) + byCpu(name, than),
    ratio: ratioOf(rates(name), rates(than)),
  });
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
    row('list', {
      than: 'same',
      what: 'list of dates',
      of: 'bare Kit page that sends the same markup',
    }),
    row('list', { than: 'empty', what: 'list of dates', of: 'bare Kit page with a heading only' }),
    row('start', { than: 'kit', what: 'start page', of: kit }),
    row('event', { than: 'kit', what: `an event (${kilobytes(bytes.event)})`, of: kit }),
    row('imprint', { than: 'kit', what: `Impressum (${kilobytes(bytes.imprint)})`, of: kit }),
    row('imprint', { than: 'empty', what: 'Impressum', of: 'bare Kit page with a heading only' }),
  ];
}
