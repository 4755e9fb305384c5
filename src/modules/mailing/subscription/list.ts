/**
 * How the list is looked at. Of those who `left` only whose address is still there: of the others nothing is left to
 * show.
 */
export const listStates = ['active', 'waiting', 'left'] as const;
export type ListState = (typeof listStates)[number];

/** `blocked`: addresses of which only the hash is kept. */
export type ListCounts = Record<ListState | 'blocked', number>;
