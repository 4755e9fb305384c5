import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

function urlOf(role: string): string {
  return running.url.replace(/\/\/ortsmitte@/, `//${role}@`);
}
