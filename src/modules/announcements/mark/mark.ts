/**
 * What happened to an announcement. `undone` takes back the step before it; `failed` is a try to make it ready, and
 * leaves it as it was.
 */
export type MarkState =
  'ready' | 'failed' | 'done' | 'withdrawn' | 'not_needed' | 'needed' | 'undone';

export interface Mark<Seen = unknown> {
  id: string;
  eventId: string | null;
  noticeId: string | null;
  occurrenceId: string | null;
  channel: string;
  /** Empty: the channel as a whole. */
  moment: string;
  step: number;
  state: MarkState;
  seen: Seen | null;
  personId: string | null;
  at: Date;
}

/** Where it stands after all steps. */
export interface Standing<Seen = unknown> {
  /** What holds now; null where nothing happened, or all of it was taken back. */
  top: Mark<Seen> | null;
  /** Number of the last step; the next press is the one after it. */
  step: number;
  /** It could not be made ready when somebody last tried, and nothing happened since. */
  hasFailed: boolean;
}

/** @param marks of one announcement, in the order of their steps. */
export function standingOf<Seen>(marks: readonly Mark<Seen>[]): Standing<Seen> {
  const held: Mark<Seen>[] = [];
  for (const mark of marks) {
    if (mark.state === 'undone') held.pop();
    else if (mark.state !== 'failed') held.push(mark);
  }
  const last = marks.at(-1);
  return {
    top: held.at(-1) ?? null,
    step: last?.step ?? 0,
    hasFailed: last?.state === 'failed',
  };
}
