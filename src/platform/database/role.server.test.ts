import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startDatabase, type RunningDatabase } from '../../../server/database/index.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refuseUnsafeRole, UnsafeRoleError } from './role.server.ts';

// Roles belong to a whole server, so these run on an embedded one of their own.
const folder = mkdtempSync(join(tmpdir(), 'ortsmitte-roles-'));
let running: RunningDatabase;

beforeAll(async () => {
  running = await startDatabase({ dataDir: folder });
  await asRole('postgres', async (client) => {
    await client.query('create role bypassing login nosuperuser bypassrls');
    await client.query('create role stranger login nosuperuser nobypassrls');
    await client.query('grant create, usage on schema public to bypassing, stranger');
  });
  await asRole('ortsmitte', (client) => client.query('create table event (id int)'));
});

afterAll(async () => {
  await untilAllGone();
  await running.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('the start', () => {
  it('accepts the ordinary role that owns the tables', async () => {
    await expect(refuse('ortsmitte')).resolves.toBeUndefined();
  });

  it.each([
    ['postgres', 'Superuser'],
    ['bypassing', 'BYPASSRLS'],
    ['stranger', 'gehören die Tabellen nicht'],
  ])('refuses the role %s and prints the SQL that makes the right one', async (role, reason) => {
    const error = await refuse(role).then(
      () => null,
      (failure: unknown) => failure,
    );
    expect(error).toBeInstanceOf(UnsafeRoleError);
    expect(String(error)).toContain(reason);
    expect(String(error)).toContain('CREATE ROLE ortsmitte LOGIN NOSUPERUSER NOBYPASSRLS');
  });
});

async function refuse(role: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: urlOf(role), max: 1 });
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  await refuseUnsafeRole(db).finally(() => db.destroy());
}

async function asRole(role: string, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(role) });
  await client.connect();
  await work(client).finally(() => client.end());
}

/** A server that ends while it still takes leave of somebody says so, and nobody listens any more. */
async function untilAllGone(): Promise<void> {
  await asRole('postgres', async (client) => {
    const others = `select 1 from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`;
    await vi.waitFor(async () => expect((await client.query(others)).rowCount).toBe(0));
  });
}

function urlOf(role: string): string {
  return running.url.replace(/\/\/ortsmitte@/, `//${role}@`);
}
