import { nextAttempt, type Outcome, type Stage } from '#platform/mail/mail.ts';

/**
 * What becomes of one issue for one recipient: `waiting` (again), `claimed` while a batch is handed over, then
 * `delivered`, `failed` (refused for good) or `unclear` (nobody knows whether it arrived). `left`: gone before it was
 * their turn. `stopped`: the team stopped the rest. `kept`: there is no mail server.
 */
export const deliveryStates = [
  'delivered',
  'waiting',
  'claimed',
  'unclear',
  'failed',
  'left',
  'stopped',
  'kept',
] as const;
export type DeliveryState = (typeof deliveryStates)[number];

/** How many are in each state; `all` is their sum. */
export type DeliveryCounts = Record<DeliveryState | 'all', number>;

/** What is written down about a delivery that was claimed. */
export interface Result {
  subscriptionId: string;
  state: 'delivered' | 'unclear' | 'failed' | 'waiting';
  reply: string | null;
  /** When it is tried again; null leaves its turn as it was. */
  dueAt: Date | null;
  /** Whether this counts as one of its attempts. */
  counts: boolean;
}

/**
 * Why the sending stands still though nobody pressed "pause": the server's certificate, our password, our address as
 * the sender, many recipients refused in a row, another refusal before any mail, or hours without any answer.
 */
export type PauseKind = 'certificate' | 'sign-in' | 'sender' | 'refused' | 'connect' | 'away';

/** What an outcome means for the sending as a whole. */
export type Consequence =
  | { kind: 'go-on' }
  /** The server wants no more on this connection. */
  | { kind: 'reconnect'; reply: string }
  /** Every other recipient would fare the same: somebody must look. */
  | { kind: 'pause'; why: PauseKind; reply: string };

/** Decides what an outcome means for this recipient, and for all who are still to come. */
export function judgeOutcome({
  outcome,
  subscriptionId,
  attempts,
  now,
}: {
  outcome: Outcome;
  subscriptionId: string;
  /** This one included. */
  attempts: number;
  now: Date;
}): { result: Result; consequence: Consequence } {
  const { state, reply, stage, code } = outcome;
  const goOn: Consequence = { kind: 'go-on' };
  const written = { subscriptionId, reply, dueAt: null, counts: true };
  if (state === 'sent') {
    return { result: { ...written, state: 'delivered', reply: null }, consequence: goOn };
  }
  if (state === 'unclear') {
    return { result: { ...written, state: 'unclear' }, consequence: { kind: 'reconnect', reply } };
  }
  const isAboutThisMail = (stage === 'recipient' || stage === 'text') && code !== 421;
  if (state === 'failed') {
    if (isAboutThisMail) return { result: { ...written, state: 'failed' }, consequence: goOn };
    return {
      result: { ...written, state: 'waiting', counts: false },
      consequence: { kind: 'pause', why: pauseKindOf(stage), reply },
    };
  }
  // The one in hand goes by the schedule of all mails: it may be what the server stumbles over each time.
  const dueAt = nextAttempt({ attempts, now });
  return {
    result: { ...written, state: dueAt ? 'waiting' : 'failed', dueAt },
    consequence: isAboutThisMail && code !== null ? goOn : { kind: 'reconnect', reply },
  };
}

/** Why it pauses where the server refuses for good before it comes to a single mail. */
export function pauseKindOf(stage: Stage): PauseKind {
  return stage === 'recipient' || stage === 'text' ? 'refused' : stage;
}

/** A mail of the batch that was not begun. */
export function untouched(subscriptionId: string): Result {
  return { subscriptionId, state: 'waiting', reply: null, dueAt: null, counts: false };
}

/** A mail that could not be made, say for a picture that could not be read: again by the schedule of all mails. */
export function notMade({
  subscriptionId,
  attempts,
  now,
}: {
  subscriptionId: string;
  /** This one included. */
  attempts: number;
  now: Date;
}): Result {
  const dueAt = nextAttempt({ attempts, now });
  const state = dueAt ? 'waiting' : 'failed';
  return { subscriptionId, state, reply: null, dueAt, counts: true };
}

/** So many are claimed at a time, at most: nothing else can be unclear after a crash. */
export const mostInBatch = 20;

/**
 * As many as take about a second: then somebody who leaves, or presses "pause", waits no longer, and what a crash can
 * make unclear stays small where the server is slow.
 */
export function nextBatchSize({
  size,
  milliseconds,
}: {
  size: number;
  milliseconds: number;
}): number {
  const fitting = Math.floor((size * 1000) / Math.max(milliseconds, 1));
  return Math.min(Math.max(fitting, 1), mostInBatch);
}

/** So many recipients refused in a row are not their fault. */
export const mostRefusedInRow = 10;

/**
 * Counts recipients who are refused one after the other. Only a first refusal counts: who was refused before and is
 * refused again after somebody looked has failed, and the list goes on.
 * @returns a function that says who was refused in a row, once there are too many.
 */
export function countRefusals(): (by: { result: Result; attempts: number }) => string[] | null {
  let inRow: string[] = [];
  return ({ result: { state, subscriptionId }, attempts }) => {
    if (state === 'delivered') inRow = [];
    if (state === 'failed' && attempts === 1) inRow.push(subscriptionId);
    if (inRow.length < mostRefusedInRow) return null;
    const refused = inRow;
    inRow = [];
    return refused;
  };
}
