import { createHash } from 'node:crypto';
import { insertDistrictRow, suspendDistrict, findDistrict } from '#modules/districts/server.ts';
import { ensureAccount } from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import {
  listDistrictTables,
  listMigrations,
  writeRows,
  type Row,
} from '#platform/database/snapshot.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { placeFile } from '#platform/files/server.ts';
import { isId, newId } from '#platform/ids.ts';
import type { CopyRules } from '#platform/module.ts';
import {
  accountsName,
  copyFormat,
  districtName,
  endName,
  headName,
  onTheWay,
  sha256Of,
  tableOf,
  travels,
  type CopyEnd,
  type CopyHead,
} from './copy.ts';
import { CopyError } from './errors.ts';
import { BrokenTar, readTar } from './tar.ts';

/** A table's part, a picture, or a poster of one's own. */
const mostBytes = 64 * 1024 * 1024;

type Entry = { name: string; bytes: Uint8Array };

/**
 * Makes a new district of a copy, suspended, with no host: all of it or nothing. Its rows keep their ids, which count
 * within a district only; accounts are those of this installation with the same addresses.
 * @returns the new district's id.
 * @throws CopyError
 */
export async function importDistrict({
  source,
  rules,
  now,
}: {
  source: AsyncIterable<Uint8Array>;
  rules: CopyRules;
  now: Date;
}): Promise<string> {
  const districtId = newId();
  try {
    const entries = readTar(source, { most: mostBytes });
    await inDistrict(districtId, (tx) => readAll(tx, { districtId, entries, rules, now }));
  } catch (error) {
    if (error instanceof BrokenTar || error instanceof SyntaxError || isRefused(error)) {
      throw new CopyError('broken', { cause: error });
    }
    throw error;
  }
  return districtId;
}

/** Rows that the database does not take: PostgreSQL's classes 22 (data) and 23 (integrity). */
function isRefused(error: unknown): boolean {
  return /^2[23]/.test(String((error as { code?: unknown }).code));
}

async function readAll(
  tx: Tx,
  {
    districtId,
    entries,
    rules,
    now,
  }: { districtId: string; entries: AsyncGenerator<Entry>; rules: CopyRules; now: Date },
): Promise<void> {
  const next = async (name: string): Promise<unknown> => {
    const { value, done } = await entries.next();
    if (done || value.name !== name) throw new CopyError('broken');
    return parse(value);
  };
  const head = (await next(headName)) as CopyHead;
  await refuseOtherVersion(tx, head);
  if (!isId(head.districtId)) throw new CopyError('broken');
  // Beside the original what must be there once only is made anew.
  const isBeside = (await findDistrict(tx, head.districtId)) !== null;
  const row = (await next(districtName)) as Row;
  const { timeZone } = await insertDistrictRow(tx, { id: districtId, row });
  const accounts = await readAccounts(tx, { listed: await next(accountsName), now });
  const counted: CopyEnd = { rows: {}, files: 0 };
  const known = await listDistrictTables(tx);
  let table = null as { name: string; rows: Row[] } | null;
  let end: CopyEnd | null = null;
  const flush = async () => {
    if (table) await writeRows(tx, { table: table.name, rows: table.rows });
    table = null;
  };
  for await (const entry of entries) {
    const name = tableOf(entry.name);
    if (name !== table?.name) await flush();
    if (name) {
      // Nothing else is written, whatever the archive says.
      if (!known.includes(name) || !travels(rules, name)) throw new CopyError('broken');
      const rows = (parse(entry) as Row[]).flatMap((one) => {
        const row = { ...one, district_id: districtId, ...accountIn(one, accounts) };
        const own = onTheWay(rules, { table: name, row, isBeside });
        return own ? [own] : [];
      });
      table ??= { name, rows: [] };
      table.rows.push(...rows);
      counted.rows[name] = (counted.rows[name] ?? 0) + rows.length;
    } else if (entry.name === endName) {
      end = parse(entry) as CopyEnd;
    } else {
      await takeFile({ districtId, entry });
      counted.files += 1;
    }
  }
  await flush();
  if (!end || !isSame(end, counted)) throw new CopyError('broken');
  const command: Command = { districtId, timeZone, personId: null, now };
  const subject = 'district';
  await recordAudit(tx, { command, action: 'district.imported', subject, id: districtId });
  await suspendDistrict(tx, command);
}

function parse({ bytes }: Entry): unknown {
  return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
}

async function refuseOtherVersion(tx: Tx, { format, migrations }: CopyHead): Promise<void> {
  const own = await listMigrations(tx);
  const isOwn = Array.isArray(migrations) && migrations.join() === own.join();
  if (format !== copyFormat || !isOwn) throw new CopyError('version');
}

/** Accounts belong to the whole installation: by the address, which is what they are known by. */
async function readAccounts(
  tx: Tx,
  { listed, now }: { listed: unknown; now: Date },
): Promise<Map<string, string>> {
  const accounts = new Map<string, string>();
  for (const { id, address } of listed as { id: string; address: string }[]) {
    accounts.set(id, await ensureAccount(tx, { address, now }));
  }
  return accounts;
}

function accountIn(row: Row, accounts: Map<string, string>): Row {
  const { account_id: id } = row;
  if (typeof id !== 'string') return {};
  const own = accounts.get(id);
  if (!own) throw new CopyError('broken');
  return { account_id: own };
}

async function takeFile({
  districtId,
  entry,
}: {
  districtId: string;
  entry: Entry;
}): Promise<void> {
  const { name, bytes } = entry;
  const sha256 = sha256Of(name);
  const isIt = sha256 === createHash('sha256').update(bytes).digest('hex');
  if (!sha256 || !isIt) throw new CopyError('broken');
  await placeFile({ districtId, sha256, bytes });
}

function isSame(one: CopyEnd, other: CopyEnd): boolean {
  const said = ({ rows, files }: CopyEnd) =>
    JSON.stringify([Object.entries(rows).toSorted(), files]);
  return said(one) === said(other);
}
