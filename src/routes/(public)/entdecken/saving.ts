import { aboutPath, prefix, type Saved } from './saved.ts';

/** What a page needs beside itself. */
const needed = /^\/(_app\/immutable\/|bild\/|logo\/|stadtteil\.css$|favicon\.svg$)/;

/** What saving takes: all files, and how many bytes they are on the device. */
export interface Plan {
  files: string[];
  bytes: number;
}

const cacheOf = (page: string) => prefix + page;
/** As a visitor: no name of a volunteer stays on the device. */
const asVisitor = { credentials: 'omit' } as const;

/** Finds out what pages need, and how much it is. Pages are read; pictures and tiles are only asked how big they are. */
export async function planSaving({
  pages,
  tiles,
}: {
  pages: string[];
  tiles: string[];
}): Promise<Plan> {
  const files = new Set(pages);
  let bytes = 0;
  for (const page of pages) {
    const text = await (await get(page)).text();
    bytes += new Blob([text]).size;
    for (const file of namedIn(text, /(?:href|src)="([^"]+)"/g, page)) files.add(file);
    for (const file of namedIn(text, /\s(\/bild\/[^\s",]+)/g, page)) files.add(file);
  }
  // The set grows while it is read: styles name fonts.
  for (const file of files) {
    if (pages.includes(file)) continue;
    if (!file.endsWith('.css')) {
      bytes += await sizeOf(file);
      continue;
    }
    const text = await (await get(file)).text();
    bytes += new Blob([text]).size;
    for (const font of namedIn(text, /url\(["']?([^"')]+)["']?\)/g, file)) files.add(font);
  }
  for (const tile of tiles) bytes += await sizeOf(tile);
  return { files: [...files, ...tiles], bytes };
}

/** Saves all or nothing. @throws where something does not come, or the device is full */
export async function save({
  page,
  plan,
  pages,
  tiles,
  now,
}: {
  page: string;
  plan: Plan;
  pages: string[];
  tiles: string[];
  now: Date;
}): Promise<Saved> {
  const found: [string, Response][] = [];
  let bytes = 0;
  for (const file of plan.files) {
    const response = await get(file);
    bytes += (await response.clone().blob()).size;
    found.push([file, response]);
  }
  const pictures = plan.files.filter((file) => /^\/(bild|logo)\//.test(file)).length;
  const saved = {
    ...{ at: now.toISOString(), bytes, pictures },
    ...{ pages: pages.length, tiles: tiles.length },
  };
  await caches.delete(cacheOf(page));
  try {
    const cache = await caches.open(cacheOf(page));
    for (const [file, response] of found) await cache.put(file, response);
    await cache.put(aboutPath, Response.json(saved));
  } catch (error) {
    await caches.delete(cacheOf(page));
    throw error;
  }
  return saved;
}

export async function findSaved(page: string): Promise<Saved | null> {
  if (!(await caches.has(cacheOf(page)))) return null;
  const found = await (await caches.open(cacheOf(page))).match(aboutPath);
  return found ? ((await found.json()) as Saved) : null;
}

/** @returns whether nothing is saved any more, of any trail. */
export async function remove(page: string): Promise<boolean> {
  await caches.delete(cacheOf(page));
  return (await caches.keys()).every((name) => !name.startsWith(prefix));
}

async function get(path: string): Promise<Response> {
  const response = await fetch(path, asVisitor);
  if (!response.ok || response.redirected) throw new Error(`${response.status} ${path}`);
  return response;
}

/** What is on the device already costs nothing to ask; what is not tells its size without being sent. */
async function sizeOf(path: string): Promise<number> {
  const isHere = path.startsWith('/_app/');
  const head = isHere ? null : await fetch(path, { ...asVisitor, method: 'HEAD' });
  if (head && !head.ok) throw new Error(`${head.status} ${path}`);
  const isWhole = head && !head.headers.has('content-encoding');
  const told = isWhole ? Number(head.headers.get('content-length')) : 0;
  return told || (await (await get(path)).blob()).size;
}

function namedIn(text: string, pattern: RegExp, from: string): Set<string> {
  const paths = [...text.matchAll(pattern)].map(([, name = '']) => {
    const { origin, pathname } = new URL(name, new URL(from, location.origin));
    return origin === location.origin ? pathname : '';
  });
  return new Set(paths.filter((path) => needed.test(path)));
}
