import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBareKit } from './bare-kit.ts';
import { startBenchDatabase, type BenchDatabase } from './database.ts';
import { startLoadGenerator, type LoadGenerator } from './load.ts';
import { startProduct, startServer, type RunningServer } from './product.ts';

/** What a bench needs of the world; everything it starts ends with it. */
export interface Stage {
  load: LoadGenerator;
  database(): Promise<BenchDatabase>;
  /** The product on a database that the bench has filled. */
  product(databaseUrl: string): Promise<RunningServer>;
  /** A bare Kit site; its page `/same` sends `markup`. */
  bareKit(like?: { markup: string }): Promise<RunningServer>;
  /** A bare node:http server that sends the bytes which `url` answers to a browser. */
  bareNode(url: string): Promise<RunningServer>;
  folder(): string;
}

export async function onStage<Result>(work: (stage: Stage) => Promise<Result>): Promise<Result> {
  const endings: (() => unknown)[] = [];
  const ending = <Thing>(thing: Thing, end: (thing: Thing) => unknown): Thing => {
    endings.unshift(() => end(thing));
    return thing;
  };
  const stopping = async <Thing extends { stop(): unknown }>(thing: Promise<Thing>) =>
    ending(await thing, (one) => one.stop());
  let database: Promise<BenchDatabase> | undefined;
  const stage: Stage = {
    load: ending(startLoadGenerator(), (one) => one.stop()),
    database: () => (database ??= stopping(startBenchDatabase())),
    product: (url) => stopping(startProduct({ environment: { DATABASE_URL: url } })),
    bareKit: (like) => stopping(startBareKit(like)),
    async bareNode(url) {
      // The first answer is on its way into the cache; the second comes out of it, compressed.
      await fetchRaw(url);
      const { headers, body } = await fetchRaw(url);
      const file = join(stage.folder(), 'body');
      writeFileSync(file, body);
      const args = [file, headers['content-type'] ?? '', headers['content-encoding'] ?? 'identity'];
      return stopping(startServer({ file: join(import.meta.dirname, 'bare-node.ts'), args }));
    },
    folder: () =>
      ending(mkdtempSync(join(tmpdir(), 'ortsmitte-bench-')), (path) =>
        rmSync(path, { recursive: true, force: true }),
      ),
  };
  try {
    return await work(stage);
  } finally {
    for (const end of endings) await end();
  }
}

/** An answer as it comes over the wire: `fetch` would unpack it. */
export function fetchRaw(
  url: string,
  headers: Record<string, string> = { 'accept-encoding': 'br' },
): Promise<{ status: number; headers: Record<string, string | undefined>; body: Buffer }> {
  return new Promise((done, fail) => {
    request(url, { headers }, async (res) => {
      const body = Buffer.concat((await res.toArray()) as Buffer[]);
      done({
        status: res.statusCode ?? 0,
        headers: res.headers as Record<string, string | undefined>,
        body,
      });
    })
      .on('error', fail)
      .end();
  });
}
