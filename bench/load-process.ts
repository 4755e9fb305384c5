/**
 * Sends requests over keep-alive connections and says how long they took. Plain sockets, because the client of
 * node:http costs more per request than the server it measures, and would hide the difference between two servers.
 */
import { connect, type Socket } from 'node:net';
import type { LoadOrder, LoadResult } from './load.ts';

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (result) => process.send?.({ result }),
    (error: Error) => process.send?.({ error: error.message }),
  );
});

async function run(order: LoadOrder): Promise<LoadResult> {
  const { connections = 8, seconds = 2, requests = Infinity, pause = 0 } = order;
  const request = requestText(order);
  const { hostname, port } = new URL(order.url);
  const times: number[] = [];
  const last = { bytes: 0, failures: 0 };
  const start = performance.now();
  const end = start + seconds * 1000;
  let begun = 0;
  await Promise.all(
    Array.from({ length: connections }, async (_, number) => {
      const socket = await open(hostname, Number(port));
      await wait((pause * number) / connections);
      while (performance.now() < end && begun < requests) {
        begun += 1;
        const sent = performance.now();
        const { status, bytes } = await exchange(socket, request.replaceAll('{n}', String(begun)));
        times.push(performance.now() - sent);
        last.bytes = bytes;
        if (status !== 200) last.failures += 1;
        await wait(pause);
      }
      socket.destroy();
    }),
  );
  const elapsed = (performance.now() - start) / 1000;
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return {
    requests: times.length,
    perSecond: times.length / elapsed,
    median: at(0.5),
    p95: at(0.95),
    ...last,
  };
}

function requestText({ url, headers }: LoadOrder): string {
  const { host, pathname, search } = new URL(url);
  const all = { host, 'accept-encoding': 'br', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  const path = decodeURI(pathname + search).replace(/[^!-~]/g, encodeURIComponent);
  return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

const wait = (time: number) =>
  time === 0 ? undefined : new Promise((done) => setTimeout(done, time));

function open(host: string, port: number): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port, noDelay: true }, () => done(socket));
    socket.once('error', fail);
  });
}

/** Sends one request and reads its whole answer, by length or by chunks (RFC 9112 sections 6 and 7.1). */
function exchange(socket: Socket, request: string): Promise<{ status: number; bytes: number }> {
  return new Promise((done, fail) => {
    let head = '';
    let wanted = NaN;
    let bytes = 0;
    let tail = '';
    const onData = (data: Buffer) => {
      let body = data;
      if (Number.isNaN(wanted)) {
        const before = head.length;
        head += data.toString('latin1');
        const border = head.indexOf('\r\n\r\n');
        if (border < 0) return;
        wanted = lengthOf(head.slice(0, border));
        body = data.subarray(border + 4 - before);
      }
      bytes += body.length;
      tail = (tail + body.subarray(-5).toString('latin1')).slice(-5);
      if (wanted === Infinity ? tail === '0\r\n\r\n' : bytes >= wanted) {
        finish();
        done({ status: Number(head.slice(9, 12)), bytes });
      }
    };
    const onClose = () => {
      finish();
      fail(new Error('The server closed the connection.'));
    };
    const finish = () => socket.off('data', onData).off('close', onClose);
    socket.on('data', onData).on('close', onClose);
    socket.write(request);
  });
}

/** Infinity: it comes in chunks. */
function lengthOf(head: string): number {
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? [];
  if (length !== undefined) return Number(length);
  return /\r\ntransfer-encoding: *chunked/i.test(head) ? Infinity : 0;
}
