import { draftImport, takeImport } from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { fillDistrict } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import { fetchRaw, type Stage } from './stage.ts';
import { kilobytes, milliseconds, seconds, type Row } from './table.ts';

const size = 5000;
const views = {
  'directory, first page': '/vereine?uncached=1',
  'one section': '/vereine?rubrik=handwerk&uncached=1',
  'search in German ("Gärten")': '/vereine?q=G%C3%A4rten',
  'search with a slip ("Schreinrei")': '/vereine?q=Schreinrei',
  'search that finds nothing': '/vereine?q=xylophonbauer',
};

/** What somebody waits for who looks for a shop among 5,000; and how long reading such a list in takes. */
export async function benchDirectory(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  let took = 0;
  const url = await database.make('directory', async () => {
    const command = await fillDistrict();
    const began = performance.now();
    await readIn(command);
    took = performance.now() - began;
  });
  const product = await stage.product(url);
  const pages = Object.entries(views);
  const [, first = ''] = pages[0] ?? [];
  const html = (await fetchRaw(product.url + first, {})).body.toString();
  const [, markup = ''] = /<body[^>]*>(.*)<\/body>/s.exec(html) ?? [];
  const kit = await stage.bareKit({ markup });
  const wait = async (address: string) => {
    const result = await stage.load.run({ url: address, connections: 1, seconds: 1 });
    if (result.failures > 0) throw new Error(`${address}: ${result.failures} failures`);
    return result.median;
  };
  const places = {
    kit: `${kit.url}/same`,
    ...Object.fromEntries(pages.map(([what, path]) => [what, product.url + path])),
  };
  const measure = Object.fromEntries(
    Object.entries(places).map(([name, address]) => [name, () => wait(address)]),
  ) as Record<string, () => Promise<number>>;
  const samples = await interleave({ rounds: 5, measure });
  const bare = samples['kit'] ?? [];
  const rows = pages.map(([what]): Row => {
    const these = samples[what] ?? [];
    return {
      what: `${what}, ${size} entries`,
      figure: milliseconds(median(these)),
      against: `bare Kit page that sends the first page's markup (${kilobytes(markup.length)}): ${milliseconds(median(bare))}`,
      ratio: ratioOf(these, bare),
    };
  });
  return [...rows, { what: `reading ${size} lines in, all or nothing`, figure: seconds(took) }];
}

async function readIn(command: Command): Promise<void> {
  const heading = ['Name', 'Rubrik', 'Straße', 'Ort', 'Telefon', 'Beschreibung', 'Öffnungszeiten'];
  const rows = Array.from({ length: size }, (_, number) => ({
    line: number + 2,
    cells: cellsOf(number),
  }));
  const id = newId();
  await inDistrict(command.districtId, async (tx) => {
    await draftImport(tx, { command, id, fileName: 'bench.csv', sheet: { heading, rows } });
    await takeImport(tx, { command, id, version: 1, withoutBroken: false, keptDoubles: [] });
  });
}

function cellsOf(number: number): string[] {
  const [noun, text] = subjects[number % subjects.length] ?? ['', ''];
  const category = categories[number % categories.length] ?? '';
  const phone = `02307 ${String(100_000 + number)}`;
  return [
    ...[`${noun} ${number}`, category, `Mittelstraße ${number}`, 'Kamen', phone],
    ...[text, 'Mo–Fr 9–12:30, 14:30–18; Sa 9–13'],
  ];
}

const categories = [
  ...['Einzelhandel', 'Dienstleistungen', 'Handwerk', 'Gastronomie'],
  ...['Gesundheit', 'Vereine', 'Soziales'],
];

const subjects = [
  ['Bäckerei', 'Brot, Kuchen und Kaffee, auch am Sonntag.'],
  ['Schreinerei', 'Möbel nach Maß, Fenster und Türen, Reparaturen aller Art.'],
  ['Gartenbau', 'Wir pflegen Gärten und Bäume und pflastern Wege.'],
  ['Turnverein', 'Sport für alle, vom Kinderturnen bis zur Gymnastik.'],
  ['Praxis', 'Sprechstunden nach Vereinbarung; Hausbesuche sind möglich.'],
] as const;
