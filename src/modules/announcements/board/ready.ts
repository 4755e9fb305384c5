import type { Entry } from '../entry/entry.ts';

/** What is to be done, and was not made ready as it is now. */
export function canBeReady({ state, isOpen, changes }: Entry): boolean {
  return (state === 'planned' && isOpen) || (state === 'ready' && changes.length > 0);
}
