/**
 * The service worker of saved trails. It is there only where somebody has saved one, keeps nothing by itself, and
 * answers from what was saved (saving.ts) where the network does not.
 */
import { prefix } from './saved.ts';

interface Waiting extends Event {
  waitUntil(work: Promise<unknown>): void;
}

interface Asking extends Waiting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

interface Worker {
  clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(name: 'install' | 'activate', listener: (event: Waiting) => void): void;
  addEventListener(name: 'fetch', listener: (event: Asking) => void): void;
}

const worker = globalThis as unknown as Worker;
/** What never changes under its address, and tiles, which are saved for where there is no network. */
const lasting = /^\/(_app\/immutable|bild|karte)\//;
/** Milliseconds until a page that does not come is taken from what was saved: one bar of reception is none. */
const patience = 5000;

worker.addEventListener('install', (event) => event.waitUntil(worker.skipWaiting()));
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname, search } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || search) return;
  event.respondWith(lasting.test(pathname) ? savedFirst(request) : networkFirst(request));
});

async function savedFirst(request: Request): Promise<Response> {
  return (await findSaved(request)) ?? fetch(request);
}

async function networkFirst(request: Request): Promise<Response> {
  const saved = await findSaved(request);
  if (!saved) return fetch(request);
  const late = new Promise<Response>((done) => setTimeout(() => done(saved), patience));
  return Promise.race([fetch(request).catch(() => saved), late]);
}

async function findSaved(request: Request): Promise<Response | undefined> {
  const { pathname } = new URL(request.url);
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const found = await (await caches.open(name)).match(pathname, { ignoreVary: true });
    if (found) return found;
  }
  return undefined;
}
