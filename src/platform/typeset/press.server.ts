import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { onShutdown } from '#platform/shutdown.server.ts';
import { TypesetError } from './index.ts';
import type { Answer, Order } from './order.ts';

/**
 * Sets documents one after the other in a process of its own: the compiler blocks, and a hang in it could not be ended
 * inside ours. The process starts with the first document and ends when none has come for a while.
 */
export interface Press {
  /** @throws TypesetError */
  set(order: Omit<Order, 'id'>): Promise<{ pages: number; bytes: Buffer }>;
  end(): void;
}

interface Limits {
  /** Milliseconds a document may take. */
  patience: number;
  /** Milliseconds without a document after which the process ends. */
  idle: number;
  /** So many may wait. */
  mostWaiting: number;
  /** Path of what the process runs. */
  script: string;
}

interface Waiting {
  order: Order;
  resolve(made: { pages: number; bytes: Buffer }): void;
  reject(error: TypesetError): void;
}

const defaults = (): Limits => ({
  patience: 20_000,
  idle: 5 * 60_000,
  mostWaiting: 60,
  // From the bundle too: the package's own imports lead to the source.
  script: createRequire(import.meta.url).resolve('#platform/typeset/child.server.ts'),
});

export function createPress(given: Partial<Limits> = {}): Press {
  const limits = { ...defaults(), ...given };
  const waiting: Waiting[] = [];
  let current: Waiting | undefined;
  let child: ChildProcess | undefined;
  let timer: NodeJS.Timeout | undefined;
  let nextId = 1;

  function startNext(): void {
    clearTimeout(timer);
    current = waiting.shift();
    if (!current) {
      timer = setTimeout(stop, limits.idle).unref();
      return;
    }
    timer = setTimeout(() => fail('it took too long'), limits.patience);
    child ??= start();
    child.send(current.order);
  }

  function start(): ChildProcess {
    const started = fork(limits.script, {
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    started.on('message', (answer: Answer) => started === child && receive(answer));
    const gone = (why: string) => started === child && fail(why);
    started.on('error', (error) => gone(error.message));
    started.on('exit', (code, signal) => gone(`its process ended (${signal ?? code})`));
    // It ends with ours, but does not keep ours from ending.
    started.unref();
    started.channel?.unref();
    return started;
  }

  function receive(answer: Answer): void {
    if (!current || answer.id !== current.order.id) return;
    if ('error' in answer) current.reject(new TypesetError('failed', answer.error));
    else current.resolve({ pages: answer.pages, bytes: Buffer.from(answer.bytes) });
    startNext();
  }

  /** The document in hand is lost; the next one starts afresh. */
  function fail(why: string): void {
    stop();
    current?.reject(new TypesetError('lost', why));
    current = undefined;
    if (waiting.length > 0) startNext();
  }

  function stop(): void {
    clearTimeout(timer);
    const stopped = child;
    child = undefined;
    stopped?.kill('SIGKILL');
  }

  return {
    set: (order) =>
      new Promise((resolve, reject) => {
        if (waiting.length >= limits.mostWaiting) return reject(new TypesetError('busy'));
        waiting.push({ order: { ...order, id: nextId++ }, resolve, reject });
        if (!current) startNext();
      }),
    end: () => {
      stop();
      const left = [...(current ? [current] : []), ...waiting.splice(0)];
      current = undefined;
      for (const { reject } of left) reject(new TypesetError('lost', 'the server ends'));
    },
  };
}

let shared: Press | undefined;

/** The press of this process. */
export function press(): Press {
  if (!shared) {
    const made = createPress();
    shared = made;
    onShutdown(async () => made.end());
  }
  return shared;
}
