/**
 * The screen's service worker. Its scope is the screen's page alone: no other page of the site knows of it. It keeps
 * one whole build of that page and the latest data with its pictures, so that a screen starts without network.
 */
import { kept } from './keeper-header.ts';

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  registration: { scope: string };
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asking) => void): void;
}

const worker = globalThis as unknown as Worker;
const page = new URL(worker.registration.scope).pathname;
const data = `${page}/daten.json`;
/** What a build or the data names, and what therefore can be kept. */
const keepable = /^\/(_app\/immutable\/|bild\/|plakat\/|stadtteil\.css$|favicon\.svg$)/;
const openCache = () => caches.open(`schaufenster ${page}`);

/** Milliseconds until a page that does not come is taken from what was kept. */
const patience = 8000;
/** The page's own list, for the moment before its script runs, is no older than that. */
const refreshAfter = 6 * 3_600_000;

worker.addEventListener('install', (event) => {
  event.waitUntil(keepBuild().then(() => worker.skipWaiting()));
});

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') {
    if (pathname === page) event.respondWith(answerPage(event));
  } else if (pathname === data) {
    event.respondWith(answerData(event));
  } else if (keepable.test(pathname)) {
    event.respondWith(answerFile(pathname));
  }
});

/** The newest build if it comes whole and soon, else the one that was kept: never half of one and half of another. */
async function answerPage(event: Asking): Promise<Response> {
  const keeping = keepBuild().catch(() => undefined);
  event.waitUntil(keeping);
  await Promise.race([keeping, new Promise((done) => setTimeout(done, patience))]);
  const found = await (await openCache()).match(page);
  return found ?? fetch(event.request);
}

async function answerData(event: Asking): Promise<Response> {
  const cache = await openCache();
  try {
    const response = await fetch(data, {
      cache: 'no-cache',
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`schaufenster: ${response.status}`);
    const text = await response.clone().text();
    await cache.put(data, response.clone());
    event.waitUntil(Promise.all([keepPictures(text), refreshPage()]));
    return response;
  } catch (error) {
    const found = await cache.match(data);
    if (!found) throw error;
    const headers = new Headers(found.headers);
    headers.set(kept, '1');
    return new Response(found.body, { headers });
  }
}

async function answerFile(path: string): Promise<Response> {
  const cache = await openCache();
  return (await cache.match(path)) ?? keep(cache, path);
}

/** The page last, so that a page that is kept has everything that it needs. */
async function keepBuild(): Promise<void> {
  const cache = await openCache();
  const response = await fetch(page, { cache: 'no-cache' });
  if (!response.ok || response.redirected) throw new Error(`schaufenster: ${response.status}`);
  const files = namedIn(await response.clone().text(), /(?:href|src)="([^"]+)"/g);
  for (const file of files) {
    const isLasting = file.startsWith('/_app/');
    const found = isLasting ? await cache.match(file) : undefined;
    const text = await (found ?? (await keep(cache, file))).text();
    if (!file.endsWith('.css')) continue;
    for (const font of namedIn(text, /url\(["']?([^"')]+)["']?\)/g, file)) {
      if (!(await cache.match(font))) await keep(cache, font);
      files.add(font);
    }
  }
  await cache.put(page, response);
  await forget(cache, (path) => path.startsWith('/_app/') && !files.has(path));
}

async function keepPictures(text: string): Promise<void> {
  const cache = await openCache();
  const pictures = namedIn(text, /"(\/(?:bild|plakat)\/[^"]+)"/g);
  for (const picture of pictures) {
    // One that is gone meanwhile is left out: the next data will not name it.
    if (!(await cache.match(picture))) await keep(cache, picture).catch(() => undefined);
  }
  await forget(cache, (path) => /^\/(bild|plakat)\//.test(path) && !pictures.has(path));
}

async function refreshPage(): Promise<void> {
  const found = await (await openCache()).match(page);
  const keptAt = Date.parse(found?.headers.get('date') ?? '');
  const current = await fetch(page, { method: 'HEAD', cache: 'no-cache' });
  const servedAt = Date.parse(current.headers.get('date') ?? '');
  if (!(servedAt - keptAt < refreshAfter)) await keepBuild().catch(() => undefined);
}

function namedIn(text: string, pattern: RegExp, from = page): Set<string> {
  const paths = [...text.matchAll(pattern)].map(([, name = '']) => {
    const { origin, pathname } = new URL(name, new URL(from, location.origin));
    return origin === location.origin ? pathname : '';
  });
  return new Set(paths.filter((path) => keepable.test(path)));
}

async function keep(cache: Cache, path: string): Promise<Response> {
  const response = await fetch(path, { cache: 'no-cache' });
  if (!response.ok) throw new Error(`schaufenster: ${response.status} ${path}`);
  await cache.put(path, response.clone());
  return response;
}

async function forget(cache: Cache, isGone: (path: string) => boolean): Promise<void> {
  for (const { url } of await cache.keys()) {
    const { pathname } = new URL(url);
    if (isGone(pathname)) await cache.delete(pathname);
  }
}
