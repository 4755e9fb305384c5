import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { listOccurrences } from '#modules/calendar/server.ts';
import { migrationFiles } from '#platform/database/migrate.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { dropDatabase, query, withDatabase } from '../database-setup.ts';
import { useDatabase } from '../database.ts';
import { makeDistrict } from '../factories/district.ts';

const url = useDatabase();

function start(script: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

describe('a kill -9', () => {
  it('in the middle of writing loses nothing acknowledged and leaves no half event', async () => {
    const { id } = await makeDistrict();
    for (const acknowledgedBeforeKill of [3, 8, 13]) {
      const child = start('write-events.ts', url(), id);
      const acknowledged: string[] = [];
      await new Promise<void>((done) => {
        child.stdout!.on('data', (data: Buffer) => {
          acknowledged.push(...data.toString().split('\n').filter(Boolean));
          if (acknowledged.length >= acknowledgedBeforeKill) done();
        });
      });
      child.kill('SIGKILL');
      await once(child, 'close');
      const dates = await inDistrict(id, (tx) => listOccurrences(tx, { for: 'team' }));
      const perEvent = Map.groupBy(dates, (date) => date.slug);
      for (const slug of acknowledged) expect(perEvent.get(slug), slug).toHaveLength(18);
      for (const [slug, rows] of perEvent) expect(rows, slug).toHaveLength(18);
    }
  });

  it('in the middle of a migration leaves the schema as it was, and the next start finishes it', async () => {
    const server = inject('database').url;
    const name = `ortsmitte_kill_${process.pid}`;
    const empty = withDatabase(server, name);
    const expected = (await migrationFiles()).length;
    await query(server, `create database ${name}`);
    try {
      const seen: number[] = [];
      for (const delay of [5, 25, 50, 75, 100]) {
        const child = start('migrate.ts', empty);
        await once(child.stdout!, 'data');
        await new Promise((done) => setTimeout(done, delay));
        child.kill('SIGKILL');
        await once(child, 'close');
        seen.push(await migrationsIn(empty));
      }
      expect(seen.every((count) => count === 0 || count === expected)).toBe(true);
      const child = start('migrate.ts', empty);
      const [code] = (await once(child, 'close')) as [number];
      expect([code, await migrationsIn(empty)]).toEqual([0, expected]);
    } finally {
      await dropDatabase({ url: server, name });
    }
  });
});

/** How many migrations a database has behind it, counted by what is really there. */
async function migrationsIn(database: string): Promise<number> {
  const client = new pg.Client({ connectionString: database });
  await client.connect();
  try {
    const { rows } = await client.query(
      `select to_regclass('kysely_migration') is not null as is_there`,
    );
    if (!(rows[0] as { is_there: boolean }).is_there) return 0;
    const { rowCount } = await client.query('select from kysely_migration');
    return rowCount ?? 0;
  } finally {
    await client.end();
  }
}
