import type { CareAct } from './entry.ts';

/** A tap that waits in the browser until there is a network. */
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

/** What the browser kept; what is no list of taps is nothing. */
export function readWaiting(text: string | null): WaitingTap[] {
  if (text === null) return [];
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) ? kept.filter(isTap) : [];
  } catch (caught) {
    if (caught instanceof SyntaxError) return [];
    throw caught;
  }
}

function isTap(one: unknown): one is WaitingTap {
  if (typeof one !== 'object' || one === null) return false;
  const tap = one as Record<string, unknown>;
  return ['id', 'thingId', 'what', 'at'].every((name) => typeof tap[name] === 'string');
}

/** What still waits after the server said which it has, and which it will never take. */
export function afterSending(
  waiting: readonly WaitingTap[],
  answer: { kept: readonly string[]; refused: readonly string[] },
): WaitingTap[] {
  const settled = new Set([...answer.kept, ...answer.refused]);
  return waiting.filter(({ id }) => !settled.has(id));
}
