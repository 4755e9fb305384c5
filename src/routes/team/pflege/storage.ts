import { readWaiting, type Waiting } from '#modules/care/index.ts';

/** What this browser kept; null where it keeps nothing: then taps last as long as the page. */
export function recall(key: string): Waiting | null {
  try {
    return readWaiting(localStorage.getItem(key));
  } catch {
    return null;
  }
}

/** @returns whether it is kept; where it is not, the page itself remembers. */
export function store(key: string, waiting: Waiting): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(waiting));
    return true;
  } catch {
    return false;
  }
}
