/** How far a sight has come: from an idea to what visitors read. Each step is taken by somebody, one after the other. */
export const sightStates = [
  'idea',
  'research',
  'draft',
  'checked',
  'approved',
  'published',
] as const;
export type SightState = (typeof sightStates)[number];

/** What must be there before a sight goes on. */
export type Missing = 'title' | 'teaser' | 'text' | 'position' | 'owner';

/** What the rules look at. */
export interface Progress {
  state: SightState;
  /** Of the German text: what citizens read first. */
  german: { title: string; teaser: string; body: string } | null;
  hasPosition: boolean;
  /** Who of the owners has agreed, in words; empty where nobody has. */
  ownerApproval: string;
}

/** What each step asks for, beside all that the steps before it asked for. */
const needs: Record<SightState, readonly Missing[]> = {
  idea: [],
  research: [],
  draft: ['title'],
  checked: ['teaser', 'text'],
  approved: ['owner'],
  published: ['position'],
};

/** The step that comes next; null where visitors read it already. */
export function nextState(state: SightState): SightState | null {
  return sightStates[sightStates.indexOf(state) + 1] ?? null;
}

/** What stands between a sight and a state: empty where it may be set. */
export function missingFor(progress: Progress, wanted: SightState): Missing[] {
  const until = sightStates.slice(0, sightStates.indexOf(wanted) + 1);
  return until.flatMap((state) => needs[state]).filter((one) => isMissing(progress, one));
}

function isMissing({ german, hasPosition, ownerApproval }: Progress, one: Missing): boolean {
  if (one === 'position') return !hasPosition;
  if (one === 'owner') return ownerApproval === '';
  return !german?.[one === 'text' ? 'body' : one];
}

/** States that can be set from here: the next one, and every earlier one where something must be done again. */
export function reachableStates(state: SightState): SightState[] {
  const at = sightStates.indexOf(state);
  return sightStates.filter((_, index) => index !== at && index <= at + 1);
}

/**
 * A text that was changed after somebody had checked it is a draft again, unless visitors read it: a slip of the pen is
 * mended there and then, and the history says by whom.
 */
export function stateAfterChange(state: SightState): SightState {
  return state === 'checked' || state === 'approved' ? 'draft' : state;
}
