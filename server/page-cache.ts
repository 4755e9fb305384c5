import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import { etagOf } from '#platform/cache/etag.server.ts';
import type { CachedPage, PageCache, PageEntry } from '#platform/cache/page-cache.server.ts';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** One machine has a few names and addresses under which it is visited; more are made up. */
const mostDoubtfulOrigins = 4;

/** A page ready to be sent: compressed and tagged once, when it was kept. */
export interface ReadyPage {
  status: number;
  headers: Record<string, string>;
  validUntil: number;
  etag: string;
  bodies: { identity: Uint8Array; br?: Uint8Array; gzip?: Uint8Array };
}

/** The cache as the server in front of Kit sees it. */
export interface ServedPageCache extends PageCache {
  find(key: string, now: number): ReadyPage | null;
  /** Bytes held. */
  size(): number;
}

/** A bounded cache of public pages, in memory. */
export function createPageCache({
  mostBytes = 64 * 1024 * 1024,
}: { mostBytes?: number } = {}): ServedPageCache {
  const pages = new LRUCache<string, { districtId: string; page: ReadyPage }>({
    maxSize: mostBytes,
    sizeCalculation: ({ page }) =>
      2048 + Object.values(page.bodies).reduce((sum, body) => sum + (body?.byteLength ?? 0), 0),
    dispose({ districtId }, key) {
      const keys = keysOf.get(districtId);
      keys?.delete(key);
      if (keys?.size === 0) keysOf.delete(districtId);
    },
  });
  const keysOf = new Map<string, Set<string>>();
  const generations = new Map<string, number>();
  let paused = false;
  /** Counts the times it was deaf: whatever was rendered then may be stale. */
  let deafness = 0;
  const generationOf = (districtId: string) => (generations.get(districtId) ?? 0) + deafness;

  /** By district and kind, the origins under which pages are kept though anybody can make up such origins. */
  const doubtfulOrigins = new Map<string, Map<string, Set<string>>>();

  function isOneOfFew({ districtId, doubtful }: PageEntry): boolean {
    if (!doubtful) return true;
    const kinds = doubtfulOrigins.get(districtId) ?? new Map<string, Set<string>>();
    const origins = kinds.get(doubtful.kind) ?? new Set();
    if (origins.size < mostDoubtfulOrigins) origins.add(doubtful.origin);
    doubtfulOrigins.set(districtId, kinds.set(doubtful.kind, origins));
    return origins.has(doubtful.origin);
  }

  function dropAll(): void {
    deafness += 1;
    doubtfulOrigins.clear();
    pages.clear();
    keysOf.clear();
  }

  return {
    find(key, now) {
      const found = pages.get(key);
      return found && found.page.validUntil > now ? found.page : null;
    },
    size: () => pages.calculatedSize,
    generation: generationOf,
    async keep(entry) {
      const { key, districtId, generation, page } = entry;
      if (!isOneOfFew(entry)) return;
      const ready = await prepare(page);
      // Rendered before a change that has come meanwhile: already stale.
      if (paused || generationOf(districtId) !== generation) return;
      pages.set(key, { districtId, page: ready });
      const keys = keysOf.get(districtId) ?? new Set();
      keysOf.set(districtId, keys.add(key));
    },
    drop(districtId) {
      doubtfulOrigins.delete(districtId);
      generations.set(districtId, (generations.get(districtId) ?? 0) + 1);
      for (const key of [...(keysOf.get(districtId) ?? [])]) pages.delete(key);
    },
    pause() {
      paused = true;
      dropAll();
    },
    resume() {
      dropAll();
      paused = false;
    },
  };
}

async function prepare(page: CachedPage): Promise<ReadyPage> {
  const [br, gz] = await Promise.all([
    brotli(page.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
    gzipped(page.body),
  ]);
  return {
    status: page.status,
    headers: page.headers,
    validUntil: page.validUntil,
    etag: etagOf(page.body),
    bodies: { identity: page.body, br, gzip: gz },
  };
}
