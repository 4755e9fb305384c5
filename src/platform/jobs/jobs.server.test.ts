import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { globally } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { defineJob, enqueue, startJobs } from './jobs.server.ts';

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
afterEach(() => stop?.());

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
    await expect.poll(() => seen, { timeout: 5000 }).toEqual(['committed']);
  });
});
