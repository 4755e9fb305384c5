import { sql } from 'kysely';
import type pg from 'pg';
import { database, type Tx } from '#platform/database/connection.server.ts';
import type { Memory } from './memory.server.ts';
import { pageCache } from './page-cache.server.ts';

/** Channel on which every node hears that pages of a district are stale; the payload is the district's id. */
const channel = 'ortsmitte_published';
/** Channel on which every node hears that a district or its hosts changed; triggers on the tables speak there. */
const districtsChannel = 'ortsmitte_districts';

/**
 * Says that public pages of the district change with this command; its last statement.
 * PostgreSQL delivers the notification with the commit, or not at all.
 */
export async function publishes(tx: Tx, districtId: string): Promise<void> {
  await sql`select pg_notify(${channel}, ${districtId})`.execute(tx);
}

/**
 * Listens on a connection of its own, drops stale pages and forgets `districts` when one of them changes. While the
 * connection is lost nothing is kept, since it might become stale unheard.
 * @returns a function that ends the listening.
 */
export async function dropPublishedPages({
  districts,
}: { districts?: Memory<object> } = {}): Promise<() => Promise<void>> {
  let ended = false;
  let client: pg.PoolClient | undefined;
  let retry: NodeJS.Timeout | undefined;

  async function listen(): Promise<void> {
    const connected = await database().pool.connect();
    client = connected;
    connected.on('notification', ({ channel: heard, payload }) => {
      if (heard === districtsChannel) districts?.forget();
      else if (payload) pageCache()?.drop(payload);
    });
    connected.once('error', () => {
      // Given back already: the database ends while we do.
      if (client !== connected) return;
      client = undefined;
      connected.release(true);
      pageCache()?.pause();
      districts?.pause();
      if (!ended) retryLater();
    });
    await connected.query(`listen ${channel}; listen ${districtsChannel}`);
    pageCache()?.resume();
    districts?.resume();
  }

  function retryLater(): void {
    retry = setTimeout(() => {
      listen().catch((error: Error) => {
        console.error('cannot listen for published changes yet:', error.message);
        retryLater();
      });
    }, 1000);
  }

  await listen();
  return async () => {
    ended = true;
    clearTimeout(retry);
    const last = client;
    client = undefined;
    last?.release(true);
  };
}
