import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { onShutdown } from '#platform/shutdown.server.ts';
import type { PlaceTables } from '../tables.server.ts';

/** So long scans are gathered: on the day of the May fair a sign is opened many times a minute, and each is one row. */
const gatherMs = 2000;

interface Scan {
  districtId: string;
  timeZone: string;
  code: string;
  /** To the minute: which day it belongs to. */
  at: Date;
}

type Gathered = Scan & { scans: number };

let gathered = new Map<string, Gathered>();
let writing: Promise<void> = Promise.resolve();
let timer: NodeJS.Timeout | null = null;
let isTold = false;

/**
 * Counts that somebody opened a short address: for its code and the day, and nothing else. It keeps nobody waiting; a
 * crash may lose what came in the last two seconds.
 */
export function countScan({ districtId, timeZone, code, at }: Scan): void {
  const minute = new Date(Math.floor(at.getTime() / 60_000) * 60_000);
  const key = `${districtId} ${code} ${minute.getTime()}`;
  const scans = (gathered.get(key)?.scans ?? 0) + 1;
  gathered.set(key, { districtId, timeZone, code, at: minute, scans });
  timer ??= setTimeout(() => void writeScans(), gatherMs).unref();
  if (isTold) return;
  isTold = true;
  onShutdown(writeScans);
}

/** Writes down what was gathered. @returns when all of it stands in the database, or was given up. */
export function writeScans(): Promise<void> {
  if (timer) clearTimeout(timer);
  timer = null;
  const scans = [...gathered.values()];
  gathered = new Map();
  writing = writing.then(() => write(scans));
  return writing;
}

async function write(scans: Gathered[]): Promise<void> {
  const byDistrict = Map.groupBy(scans, ({ districtId }) => districtId);
  for (const [districtId, of] of byDistrict) {
    await inDistrict(districtId, (tx) => writeDistrict(tx, of)).catch((error: unknown) =>
      console.error('counting scans:', error),
    );
  }
}

/** In one order, so that of two processes one waits for the other, and never both. */
async function writeDistrict(tx: Tx, scans: Gathered[]): Promise<void> {
  for (const { districtId, code, at, timeZone, scans: more } of scans.toSorted(byCode)) {
    await tables<PlaceTables>(tx)
      .insertInto('place_scan')
      .values({
        ...{ district_id: districtId, code, scans: more },
        day: sql<string>`(${at}::timestamptz at time zone ${timeZone})::date`,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['district_id', 'code', 'day'])
          .doUpdateSet({ scans: sql<number>`place_scan.scans + excluded.scans` }),
      )
      .execute();
  }
}

const byCode = (a: Scan, b: Scan) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0);
