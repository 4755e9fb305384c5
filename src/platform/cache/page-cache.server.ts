/**
 * The cache of rendered public pages. It stands before Kit, in the small server; Kit's bundle has its own copy
 * of this module, so both reach the one cache through a global symbol.
 */
const symbol = Symbol.for('ortsmitte.page-cache');

export interface CachedPage {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array;
  /** Milliseconds since the epoch after which the page must be rendered anew. */
  validUntil: number;
}

export interface PageEntry {
  key: string;
  districtId: string;
  generation: number;
  page: CachedPage;
  /**
   * Where visitors can make up origins without end: the page is kept only under the first few of its `kind` since
   * the district last changed.
   */
  doubtful?: { kind: string; origin: string } | null;
}

/** What Kit's side needs of the cache. */
export interface PageCache {
  /** A number that grows when pages of this district become stale; taken before rendering. */
  generation(districtId: string): number;
  /** Keeps a page, unless its district changed since `generation` was taken. */
  keep(entry: PageEntry): Promise<void>;
  /** Drops all pages of a district. */
  drop(districtId: string): void;
  /** Drops everything and keeps nothing until `resume`: the database's notifications are not heard. */
  pause(): void;
  resume(): void;
}

export function installPageCache(cache: PageCache): void {
  (globalThis as Record<symbol, unknown>)[symbol] = cache;
}

/** The installed cache, or null where there is none (development, tests of single parts). */
export function pageCache(): PageCache | null {
  return ((globalThis as Record<symbol, unknown>)[symbol] as PageCache | undefined) ?? null;
}
