import { readWaiting, type Waiting } from '#modules/care/index.ts';

/** What this browser kept; null where it keeps nothing: then taps last as long as the page. */
export function recall(key: string): Waiting | null {
  try {
    return readWaiting(localStorage.getItem(key));
  } catch {
    return null;
  }
}

export function store(key: string, waiting: Waiting): void {
  try {
    localStorage.setItem(key, JSON.stringify(waiting));
  } catch {
    // A browser that keeps nothing has nothing to recall either: the page itself remembers.
  }
}
