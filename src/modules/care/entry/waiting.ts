import type { CareAct } from './entry.ts';

/** So many are sent at once at most: a round of two days. */
export const mostTaps = 200;

/** What waits in the browser until there is a network. */
export interface Waiting {
  taps: WaitingTap[];
  /** Ids of taps that were sent, and are to be taken back. */
  takenBack: string[];
}

export interface WaitingTap {
  id: string;
  thingId: string;
  what: CareAct;
  litres: number | null;
  /** ISO instant. */
  at: string;
}

/** Where the browser keeps them; each person has their own, because an office computer is everybody's. */
export const waitingKey = (personId: string): string => `ortsmitte-pflege-${personId}`;

/** What the browser kept; what is nothing of ours is nothing. */
export function readWaiting(text: string | null): Waiting {
  const kept = text === null ? null : parse(text);
  const { taps, takenBack } = (typeof kept === 'object' && kept ? kept : {}) as Partial<Waiting>;
  return {
    taps: Array.isArray(taps) ? taps.filter(isTap) : [],
    takenBack: Array.isArray(takenBack) ? takenBack.filter((id) => typeof id === 'string') : [],
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (caught) {
    if (caught instanceof SyntaxError) return null;
    throw caught;
  }
}

function isTap(one: unknown): one is WaitingTap {
  if (typeof one !== 'object' || one === null) return false;
  const tap = one as Record<string, unknown>;
  return ['id', 'thingId', 'what', 'at'].every((name) => typeof tap[name] === 'string');
}

export const countWaiting = ({ taps, takenBack }: Waiting): number =>
  taps.length + takenBack.length;

/** Takes taps back: those that wait here were never said, the others are told to the server. */
export function takeBack(waiting: Waiting, ids: readonly string[]): Waiting {
  const here = new Set(waiting.taps.map(({ id }) => id));
  return {
    taps: waiting.taps.filter(({ id }) => !ids.includes(id)),
    takenBack: [...waiting.takenBack, ...ids.filter((id) => !here.has(id))],
  };
}

/** What still waits after the server has settled these. What was tapped meanwhile stays. */
export function afterSending(waiting: Waiting, settled: readonly string[]): Waiting {
  return {
    taps: waiting.taps.filter(({ id }) => !settled.includes(id)),
    takenBack: waiting.takenBack.filter((id) => !settled.includes(id)),
  };
}
