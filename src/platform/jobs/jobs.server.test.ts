import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { database } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { defineJob, enqueue, runTick, startJobs } from './jobs.server.ts';

useDatabase();

const seen: string[] = [];
const greet = defineJob({
  name: 'greet',
  schema: z.object({ id: z.string() }),
  run: async ({ id }) => {
    seen.push(id);
  },
});

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

describe('a job', () => {
  it('runs when its transaction is committed, and never existed when it is rolled back', async () => {
    const runner = await startJobs({ jobs: [greet], ticks: [] });
    stop = () => runner.stop();
    await expect(
      globally(async (tx) => {
        await enqueue(tx, { job: greet, payload: { id: 'rolled back' } });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await globally((tx) => enqueue(tx, { job: greet, payload: { id: 'committed' } }));
    await expect.poll(() => seen).toEqual(['committed']);
  });

  it('waits once, however often it is enqueued under one key before it runs', async () => {
    const waiting = async (key?: string) => {
      const own = { ...greet, name: `greet_${key}` };
      const payload = { id: 'again' };
      for (const _time of [1, 2, 3]) {
        await globally((tx) => enqueue(tx, { job: own, payload, ...(key ? { key } : {}) }));
      }
      const { rows } = await database().pool.query<{ count: number }>(
        'select count(*) from graphile_worker.jobs where task_identifier = $1',
        [own.name],
      );
      return rows[0]?.count;
    };
    expect(await waiting('mail-1')).toBe(1);
    expect(await waiting()).toBe(3);
  });
});

it('a tick that fails in one district goes on in the next, and says where it failed', async () => {
  const said = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const ids = [newId(), newId(), newId()];
  const done: string[] = [];
  await runTick({
    name: 'tend',
    pattern: '* * * * *',
    districts: () => Promise.resolve(ids),
    perDistrict: (_tx, { districtId }) => {
      if (districtId === ids[1]) return Promise.reject(new Error('broken'));
      done.push(districtId);
      return Promise.resolve();
    },
  });
  expect(done).toEqual([ids[0], ids[2]]);
  expect(said.mock.calls.join()).toContain(ids[1]);
  said.mockRestore();
});
