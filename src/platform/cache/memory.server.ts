import { LRUCache } from 'lru-cache';

/** Answers kept in this process until it hears that they may have changed. */
export interface Memory<Value> {
  /** The kept answer, or what `ask` finds. Nothing found is not kept: it could be made up without end. */
  find(key: string, ask: () => Promise<Value | null>): Promise<Value | null>;
  forget(): void;
  /** Keeps nothing until `resume`: changes are not heard. A new memory is paused. */
  pause(): void;
  resume(): void;
}

export function createMemory<Value extends object>({ most }: { most: number }): Memory<Value> {
  const values = new LRUCache<string, Value>({ max: most });
  let isPaused = true;
  let changes = 0;

  function forget(): void {
    changes += 1;
    values.clear();
  }

  return {
    async find(key, ask) {
      const kept = values.get(key);
      if (kept) return kept;
      const before = changes;
      const found = await ask();
      // Asked before a change that has come meanwhile: perhaps already wrong.
      if (found && !isPaused && changes === before) values.set(key, found);
      return found;
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
