/** What a new district is asked, in order: each step is a page under "Stadtteil" that stays. */
export const setUpSteps = ['name', 'look', 'carrier', 'mail', 'parts'] as const;
export type SetUpStep = (typeof setUpSteps)[number];

export const pathOfStep: Record<SetUpStep, string> = {
  name: '/team/stadtteil/name',
  look: '/team/stadtteil/aussehen',
  carrier: '/team/stadtteil',
  mail: '/team/stadtteil/email',
  parts: '/team/stadtteil/angebote',
};

/** Where a district stands with them, while it is being set up. */
export interface SetUpState {
  done: SetUpStep[];
  /** The first that nobody has answered; null where all are. */
  next: SetUpStep | null;
}

export function stateOf(steps: readonly string[]): SetUpState {
  const done = setUpSteps.filter((step) => steps.includes(step));
  return { done, next: setUpSteps.find((step) => !done.includes(step)) ?? null };
}

/** Where to go on after a step: to the next one that is open, first those behind it, or to all of them. */
export function pathAfter({ step, state }: { step: SetUpStep; state: SetUpState }): string {
  const behind = setUpSteps.slice(setUpSteps.indexOf(step) + 1);
  const next = behind.find((one) => !state.done.includes(one));
  return next ? pathOfStep[next] : '/team/einrichten';
}
