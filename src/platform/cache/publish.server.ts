import { sql } from 'kysely';
import type pg from 'pg';
import { database, type Tx } from '#platform/database/connection.server.ts';
import { afterCommit } from '#platform/database/transaction.server.ts';
import { districtMemories } from './district-memory.server.ts';
import type { Memory } from './memory.server.ts';
import { pageCache } from './page-cache.server.ts';

/** Channel on which every node hears that pages of a district are stale; the payload is the district's id. */
const channel = 'ortsmitte_published';
/** Channel on which every node hears that a district or its hosts changed; triggers on the tables speak there. */
const districtsChannel = 'ortsmitte_districts';

/**
 * Says that public pages of the district change with this command; its last statement.
 * PostgreSQL delivers the notification with the commit, or not at all. This process does not wait for it: whoever
 * published something sees it on the next page.
 */
export async function publishes(tx: Tx, districtId: string): Promise<void> {
  afterCommit(tx, () => drop(districtId));
  await sql`select pg_notify(${channel}, ${districtId})`.execute(tx);
}

function drop(districtId: string): void {
  districtMemories.forget(districtId);
  pageCache()?.drop(districtId);
}

/**
 * Listens on a connection of its own, drops the pages of a district that publishes and what is remembered of it, and
 * forgets `districts` when one of them changes. While the connection is lost nothing is kept, since it might become
 * stale unheard.
 * @param patience milliseconds before it tries again; the connection is felt for after twenty times as long, since
 * one that a router forgot says nothing.
 * @returns a function that ends the listening.
 */
export async function dropPublishedPages({
  districts,
  patience = 1000,
}: { districts?: Memory<object>; patience?: number } = {}): Promise<() => Promise<void>> {
  let ended = false;
  let current: Listener | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function start(): Promise<void> {
    const listener = await listen({ districts, isLost: lose });
    if (ended) return listener.end();
    current = listener;
    for (const kept of [pageCache(), districtMemories, districts]) kept?.resume();
    feelLater(listener);
  }

  function lose(): void {
    if (!current || ended) return;
    current.end();
    current = undefined;
    pause();
    retryLater();
  }

  function pause(): void {
    for (const kept of [pageCache(), districtMemories, districts]) kept?.pause();
  }

  function retryLater(): void {
    schedule(patience, () =>
      start().catch((error: Error) => {
        console.error('cannot listen for published changes yet:', error.message);
        if (!ended) retryLater();
      }),
    );
  }

  function feelLater(listener: Listener): void {
    schedule(patience * 20, () =>
      listener.feel(patience * 10).then(
        () => current === listener && feelLater(listener),
        () => current === listener && lose(),
      ),
    );
  }

  /** One thing at a time: either it listens and feels, or it tries again. */
  function schedule(time: number, work: () => Promise<unknown>): void {
    clearTimeout(timer);
    timer = setTimeout(() => void work(), time).unref();
  }

  await start();
  return async () => {
    ended = true;
    clearTimeout(timer);
    current?.end();
    current = undefined;
    pause();
  };
}

interface Listener {
  /** Whether anybody still answers. @throws where nobody does within so many milliseconds. */
  feel(within: number): Promise<void>;
  end(): void;
}

/** @throws where it cannot listen; then its connection is given back, and `isLost` is not called. */
async function listen({
  districts,
  isLost,
}: {
  districts: Memory<object> | undefined;
  isLost: () => void;
}): Promise<Listener> {
  const client = await database().pool.connect();
  let isBroken = false;
  let isOver = false;
  client.on('notification', ({ channel: heard, payload }) => {
    if (isOver) return;
    if (heard === districtsChannel) districts?.forget();
    else if (payload) drop(payload);
  });
  client.once('error', () => {
    isBroken = true;
    if (!isOver) isLost();
  });
  const end = () => {
    if (!isOver) client.release(true);
    isOver = true;
  };
  try {
    await client.query(`listen ${channel}; listen ${districtsChannel}`);
    if (isBroken) throw new Error('The connection broke.');
  } catch (error) {
    end();
    throw error;
  }
  const feel = async (within: number) => {
    await client.query({ text: 'select 1', query_timeout: within } as pg.QueryConfig);
  };
  return { feel, end };
}
