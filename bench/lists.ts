import { listEvents } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { BenchDatabase } from './database.ts';
import { fillDistrict, fillEvents, mixOf } from './fill.ts';
import { interleave, median, ratioOf } from './interleave.ts';
import type { RunningServer } from './product.ts';
import type { Stage } from './stage.ts';
import { milliseconds, type Row } from './table.ts';

const sizes = [500, 5000, 50_000];
const views = {
  'list, first page': '/termine?uncached=1',
  'list of one kind': '/termine?kategorie=natur&uncached=1',
  'search in German ("Garten")': '/termine?q=Garten',
};

/** What a citizen and a volunteer wait for, with few and with many dates; one reader at a time. */
export async function benchLists(stage: Stage): Promise<Row[]> {
  const database = await stage.database();
  const districts: District[] = [];
  for (const size of sizes) {
    const made = await makeDistrict(database, size);
    districts.push({ ...made, size, product: await stage.product(made.url) });
  }
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(views)) {
    const waits = await timeEach(districts, async ({ product }) => {
      const order = { url: product.url + path, connections: 1, seconds: 1 };
      const { median: wait, failures } = await stage.load.run(order);
      if (failures > 0) throw new Error(`${path}: ${failures} failures`);
      return wait;
    });
    rows.push(...rowsOf(`${what}, not cached`, waits));
  }
  const lists = await timeEach(districts, ({ url, districtId }) =>
    database.within(url, () => timeTeamList(districtId)),
  );
  return [...rows, ...rowsOf("the team's list, query alone", lists)];
}

interface District {
  size: number;
  url: string;
  districtId: string;
  product: RunningServer;
}

async function makeDistrict(database: BenchDatabase, size: number) {
  let districtId = '';
  const url = await database.make(`lists_${size}`, async () => {
    const command = await fillDistrict();
    districtId = command.districtId;
    await fillEvents({ command, mix: mixOf(size) });
  });
  return { url, districtId };
}

function timeEach(
  districts: District[],
  time: (district: District) => Promise<number>,
): Promise<Record<string, number[]>> {
  const measure = districts.map((district) => [String(district.size), () => time(district)]);
  return interleave({
    rounds: 5,
    measure: Object.fromEntries(measure) as Record<string, () => Promise<number>>,
  });
}

async function timeTeamList(districtId: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 20; round += 1) {
    const began = performance.now();
    await inDistrict(districtId, (tx) => listEvents(tx, { now: new Date() }));
    times.push(performance.now() - began);
  }
  return median(times);
}

function rowsOf(what: string, waits: Record<string, number[]>): Row[] {
  const least = waits[String(sizes[0])] ?? [];
  return sizes.map((size) => {
    const these = waits[String(size)] ?? [];
    const row = { what: `${what}: ${size} dates`, figure: milliseconds(median(these)) };
    if (size === sizes[0]) return row;
    return { ...row, against: `${sizes[0]} dates`, ratio: ratioOf(these, least) };
  });
}
