/** A product behind a line that a story can cut: the browser meets a server that is gone, as in a power cut. */
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Cuttable {
  url: string;
  /** From now on nobody answers. */
  cut(): Promise<void>;
  mend(): Promise<void>;
  /** From now on the product says that it is another build. */
  rename(build: string): void;
}

/** Everything is passed on as it is; only the build's name is changed where a story asks for it. */
export async function startCuttable(target: string): Promise<Cuttable & { end(): Promise<void> }> {
  const { port: targetPort } = new URL(target);
  let renamed: string | null = null;
  const server = createServer((asked, answer) => {
    void pass({ asked, answer, targetPort, renamed: () => renamed });
  });
  const listen = (port: number) =>
    new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return {
    url: `http://127.0.0.1:${port}`,
    cut,
    mend: () => listen(port),
    rename: (build) => void (renamed = build),
    end: () => (server.listening ? cut() : Promise.resolve()),
  };
}

async function pass({
  asked,
  answer,
  targetPort,
  renamed,
}: {
  asked: IncomingMessage;
  answer: ServerResponse;
  targetPort: string;
  renamed: () => string | null;
}): Promise<void> {
  const headers = { ...asked.headers, 'accept-encoding': 'identity' };
  // What a browser has already may bear the old name.
  if (renamed()) delete headers['if-none-match'];
  const onward = request({
    host: 'localhost',
    port: targetPort,
    method: asked.method,
    path: asked.url,
    headers,
  });
  asked.pipe(onward);
  onward.on('error', () => answer.destroy());
  onward.on('response', (given) => {
    const build = renamed();
    const isText = /html|json/.test(String(given.headers['content-type']));
    if (build === null || !isText) {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(answer);
      return;
    }
    const parts: Buffer[] = [];
    given.on('data', (part: Buffer) => parts.push(part));
    given.on('end', () => {
      const text = Buffer.concat(parts)
        .toString()
        .replace(/("build":|data-build=)"[^"]+"/, `$1"${build}"`);
      const { 'content-length': _, etag: __, ...rest } = given.headers;
      answer.writeHead(given.statusCode ?? 500, rest).end(text);
    });
  });
}
