import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export interface LoadOrder {
  /** `{n}` in it becomes another number in each request. */
  url: string;
  headers?: Record<string, string>;
  /** Keep-alive connections, each with one request under way. */
  connections?: number;
  /** How long requests are sent; those under way are waited for. */
  seconds?: number;
  /** Stops earlier, after so many requests. */
  requests?: number;
  /** Milliseconds that each connection waits between an answer and its next request, as a reader does. */
  pause?: number;
}

export interface LoadResult {
  requests: number;
  perSecond: number;
  /** Milliseconds from sending to the last byte. */
  median: number;
  p95: number;
  /** Body of one answer, as sent. */
  bytes: number;
  /** Answers other than 200. */
  failures: number;
}

/** A process of its own that sends requests: it must not share a thread with a server it measures. */
export interface LoadGenerator {
  run(order: LoadOrder): Promise<LoadResult>;
  stop(): void;
}

export function startLoadGenerator(): LoadGenerator {
  const child = fork(join(import.meta.dirname, 'load-process.ts'));
  return {
    run: (order) => ask(child, order),
    stop: () => child.kill(),
  };
}

function ask(child: ChildProcess, order: LoadOrder): Promise<LoadResult> {
  return new Promise((done, fail) => {
    const onExit = () => fail(new Error('The load generator ended.'));
    child.once('exit', onExit);
    child.once('message', (answer: { result: LoadResult } | { error: string }) => {
      child.off('exit', onExit);
      if ('error' in answer) fail(new Error(`${order.url}: ${answer.error}`));
      else done(answer.result);
    });
    child.send(order);
  });
}
