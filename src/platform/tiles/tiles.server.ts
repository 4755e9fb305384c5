import { now } from '#platform/clock.ts';
import { goodUntil, pictureType } from './lifetime.ts';
import { keepTiles } from './store.server.ts';
import type { Tile } from './tile.ts';

/** Where tiles come from: the operator's choice, never a visitor's. */
export interface TileSource {
  /** With `{z}`, `{x}` and `{y}`. */
  url: string;
  /** Who we are and how to reach us: what the tile policy of OpenStreetMap asks for. */
  userAgent: string;
}

export interface Limits {
  /** Requests at a time. */
  atOnce: number;
  /** Tiles that wait; whoever comes then gets none. */
  waiting: number;
  /** Milliseconds until a server that does not answer is given up. */
  patience: number;
  /** Milliseconds in which a server that failed is left in peace. */
  rest: number;
  /** Bytes of one tile. */
  largest: number;
  /** Bytes on disk. */
  disk: number;
}

export const usualLimits: Limits = {
  ...{ atOnce: 4, waiting: 60, patience: 10_000, rest: 30_000 },
  ...{ largest: 512 * 1024, disk: 256 * 1024 * 1024 },
};

export interface ServedTile {
  bytes: Uint8Array;
  type: string;
  /** Seconds for which a browser may keep it. */
  maxAge: number;
}

/**
 * Tiles of one source, kept on disk. What is kept and good is served without asking; what is old is asked for again,
 * and served all the same where nobody answers. Null where there is none.
 */
export function openTiles({
  source,
  folder,
  limits = usualLimits,
}: {
  source: TileSource;
  folder: string;
  limits?: Limits;
}): (tile: Tile) => Promise<ServedTile | null> {
  const kept = keepTiles({ folder, most: limits.disk });
  /** The same tile is asked for once, however many want it. */
  const asked = new Map<string, Promise<ServedTile | null>>();
  const queue: (() => void)[] = [];
  let running = 0;
  let restsUntil = 0;

  return async (tile) => {
    const found = await kept.find(tile);
    if (found && found.goodUntil > now()) return served(found);
    const fresh = await askOnce(tile);
    return fresh ?? (found && { ...served(found), maxAge: stale });
  };

  function askOnce(tile: Tile): Promise<ServedTile | null> {
    const key = `${tile.zoom}/${tile.x}/${tile.y}`;
    const going = asked.get(key) ?? inTurn(tile).finally(() => asked.delete(key));
    asked.set(key, going);
    return going;
  }

  async function inTurn(tile: Tile): Promise<ServedTile | null> {
    if (isResting() || queue.length >= limits.waiting) return null;
    if (running >= limits.atOnce) await new Promise<void>((done) => queue.push(done));
    else running += 1;
    try {
      // It may have failed while this one waited.
      return isResting() ? null : await ask(tile);
    } finally {
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  }

  async function ask(tile: Tile): Promise<ServedTile | null> {
    try {
      const answer = await fetch(addressOf(tile, source), {
        headers: { 'user-agent': source.userAgent, accept: 'image/png,image/webp,image/jpeg' },
        // Only this server: it may send us nowhere else.
        redirect: 'error',
        signal: AbortSignal.timeout(limits.patience),
      });
      const bytes = answer.ok ? await readBytes(answer, limits.largest) : await drop(answer);
      if (!answer.ok || !bytes || !pictureType(bytes)) {
        throw new Error(`${answer.status}, no picture`);
      }
      const until = goodUntil({
        cacheControl: answer.headers.get('cache-control'),
        expires: answer.headers.get('expires'),
        now: now(),
      });
      const tileNow = { bytes: Buffer.from(bytes), goodUntil: until };
      await kept.keep(tile, tileNow);
      return served(tileNow);
    } catch (error) {
      restsUntil = now().getTime() + limits.rest;
      console.error('the server of map tiles:', (error as Error).message);
      return null;
    }
  }

  function isResting(): boolean {
    return now().getTime() < restsUntil;
  }
}

/** Seconds for which an old tile, or none, is not asked for again by the same browser. */
const stale = 60;

function served({ bytes, goodUntil: until }: { bytes: Uint8Array; goodUntil: Date }): ServedTile {
  const left = Math.round((until.getTime() - now().getTime()) / 1000);
  return { bytes, type: pictureType(bytes) ?? 'image/png', maxAge: Math.max(stale, left) };
}

function addressOf({ zoom, x, y }: Tile, { url }: TileSource): string {
  const values: Record<string, number> = { z: zoom, x, y };
  return url.replace(/\{([zxy])\}/g, (_, name: string) => String(values[name]));
}

/** Null where it is larger than any tile. */
async function readBytes({ body }: Response, most: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body ?? []) {
    size += part.length;
    // Leaving the loop ends the connection.
    if (size > most) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}

async function drop({ body }: Response): Promise<null> {
  await body?.cancel();
  return null;
}
