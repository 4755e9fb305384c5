import { LRUCache } from 'lru-cache';

/** Answers kept in this process until it hears that they may have changed. */
export interface Memory<Value> {
  /**
   * The kept answer, or what `ask` finds; who asks at the same time waits for the same answer. Nothing found is not
   * kept: it could be made up without end.
   */
  find(key: string, ask: () => Promise<Value | null>): Promise<Value | null>;
  /** Forgets one answer, or all. */
  forget(key?: string): void;
  /** Keeps nothing until `resume`: changes are not heard. A new memory is paused. */
  pause(): void;
  resume(): void;
}

/** @param longest milliseconds for which an answer is kept at most. */
export function createMemory<Value extends object>({
  most,
  longest = 0,
}: {
  most: number;
  longest?: number;
}): Memory<Value> {
  const values = new LRUCache<string, Value>({ max: most, ttl: longest });
  const asking = new Map<string, Promise<Value | null>>();
  let isPaused = true;

  function forget(key?: string): void {
    if (key === undefined) {
      values.clear();
      asking.clear();
    } else {
      values.delete(key);
      asking.delete(key);
    }
  }

  async function learn(key: string, ask: () => Promise<Value | null>): Promise<Value | null> {
    // Noted before it is asked, so that a change during it is noticed.
    const answer = Promise.resolve().then(ask);
    asking.set(key, answer);
    try {
      const found = await answer;
      // Asked before a change that has come meanwhile: perhaps already wrong.
      if (found && asking.get(key) === answer) values.set(key, found);
      return found;
    } finally {
      if (asking.get(key) === answer) asking.delete(key);
    }
  }

  return {
    find(key, ask) {
      if (isPaused) return ask();
      const kept = values.get(key);
      if (kept) return Promise.resolve(kept);
      return asking.get(key) ?? learn(key, ask);
    },
    forget,
    pause() {
      isPaused = true;
      forget();
    },
    resume() {
      forget();
      isPaused = false;
    },
  };
}
