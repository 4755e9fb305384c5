import { createPageCache } from '../server/page-cache.ts';
import { descendantsOf, factsOf } from './processes.ts';
import { startProduct } from './product.ts';
import type { Stage } from './stage.ts';
import { megabytes, type Row } from './table.ts';

const requests = 5000;

/** What the whole demo holds in memory: idle, after work, and after somebody has asked for very many addresses. */
export async function benchMemory(stage: Stage): Promise<Row[]> {
  const environment = { ORTSMITTE_DATA: stage.folder() };
  const product = await startProduct({ script: 'demo', environment });
  try {
    const rows = [rowOf('idle', product.pid)];
    await stage.load.run({ url: `${product.url}/termine`, requests, seconds: 60 });
    rows.push(rowOf(`after ${requests} requests for one page`, product.pid));
    await stage.load.run({ url: `${product.url}/termine?uncached={n}`, requests, seconds: 90 });
    rows.push(rowOf(`after ${requests} more that the cache does not keep`, product.pid));
    const many = { url: `${product.url}/termine?seite={n}`, requests: 900, seconds: 60 };
    await stage.load.run(many);
    rows.push(rowOf('after 900 addresses that it may keep', product.pid));
    return [...rows, await fillCache()];
  } finally {
    await product.stop();
  }
}

function rowOf(when: string, pid: number): Row {
  const all = factsOf(pid, { tree: true }).memory;
  const node = factsOf(pid).memory;
  return {
    what: `memory ${when}`,
    figure: megabytes(all),
    against: `server ${megabytes(node)}, PostgreSQL ${megabytes(all - node)}, ${descendantsOf(pid).length} processes`,
  };
}

/** Offers far more pages than fit. */
async function fillCache(): Promise<Row> {
  const cache = createPageCache();
  const headers = { 'content-type': 'text/html' };
  for (let number = 0; number < 2500; number += 1) {
    const body = new Uint8Array(64 * 1024).map((_, at) => (at * number) % 251);
    await cache.keep({
      key: `http://localhost /termine?seite=${number}`,
      districtId: 'd',
      generation: 0,
      page: { status: 200, headers, body, validUntil: Infinity },
    });
  }
  const reached = cache.size() <= 64 * 1024 * 1024;
  return {
    what: 'page cache after 2,500 pages of 64 KB',
    figure: megabytes(cache.size()),
    target: { says: '≤ 64 MB', reached },
  };
}
