import { basename } from 'node:path';
import {
  listDistrictTables,
  listMigrations,
  readRows,
} from '#platform/database/snapshot.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inSnapshot } from '#platform/database/transaction.server.ts';
import { listKeptFiles, readFileOf } from '#platform/files/server.ts';
import type { CopyRules } from '#platform/module.ts';
import { readDistrictRow } from '#modules/districts/server.ts';
import { listAccounts } from '#modules/people/server.ts';
import {
  accountsName,
  copyFormat,
  districtName,
  endName,
  fileName,
  headName,
  onTheWay,
  rowsName,
  travels,
  type CopyEnd,
  type CopyHead,
} from './copy.ts';
import { tarEnd, tarEntry } from './tar.ts';

/**
 * All of a district in one archive, as it is at one moment. It comes piece by piece: neither all rows nor all files
 * are in memory at once, and whoever reads slowly is waited for.
 */
export function exportDistrict({
  districtId,
  rules,
}: {
  districtId: string;
  rules: CopyRules;
}): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const add = async (name: string, bytes: Uint8Array) => {
    for (const part of tarEntry(name, bytes)) if (part.length > 0) await writer.write(part);
  };
  inSnapshot(districtId, (tx) => writeAll(tx, { districtId, rules, add }))
    .then(async () => {
      await writer.write(tarEnd);
      await writer.close();
    })
    // Whoever reads finds the archive without its end.
    .catch((error: unknown) => {
      console.error(`copy of district ${districtId} ended early:`, error);
      return writer.abort(error);
    })
    .catch((error: unknown) => console.error('while ending a copy:', error));
  return readable;
}

async function writeAll(
  tx: Tx,
  {
    districtId,
    rules,
    add,
  }: {
    districtId: string;
    rules: CopyRules;
    add: (name: string, bytes: Uint8Array) => Promise<void>;
  },
): Promise<void> {
  const addJson = (name: string, value: unknown) => add(name, Buffer.from(JSON.stringify(value)));
  const head: CopyHead = { format: copyFormat, migrations: await listMigrations(tx), districtId };
  await addJson(headName, head);
  await addJson(districtName, await readDistrictRow(tx, districtId));
  await addJson(accountsName, await listAccounts(tx));
  const end: CopyEnd = { rows: {}, files: 0 };
  for (const table of await listDistrictTables(tx)) {
    if (!travels(rules, table)) continue;
    let part = 0;
    for await (const all of readRows(tx, table)) {
      const rows = all.filter((row) => onTheWay(rules, { table, row, isBeside: true }) !== null);
      if (rows.length === 0) continue;
      part += 1;
      end.rows[table] = (end.rows[table] ?? 0) + rows.length;
      await addJson(rowsName(table, part), rows);
    }
  }
  for (const path of await listKeptFiles(districtId)) {
    const sha256 = basename(path);
    const bytes = await readFileOf({ districtId, sha256 });
    if (!bytes) continue;
    end.files += 1;
    await add(fileName(sha256), bytes);
  }
  await addJson(endName, end);
}
