/** How far a sign has come: from a plan to the wall, and off it again. */
export const signStates = ['planned', 'ordered', 'delivered', 'mounted', 'removed'] as const;
export type SignState = (typeof signStates)[number];

/** What is said of a sign. */
export interface SignDetails {
  placeId: string;
  state: SignState;
  /** What stands on it, large. */
  heading: string;
  /** What stands below it, one line or two; empty: nothing. */
  wording: string;
  material: string;
  /** Millimetres, as it is ordered. */
  width: number;
  height: number;
  /** Screws, post, wall. */
  fixing: string;
  /** Whose wall it is, and since when they agree. */
  permission: string;
  /** Null: not known yet. */
  costCents: number | null;
  paidBy: string;
}

export interface Sign extends SignDetails {
  id: string;
  /** Stands on the sign: given once, never again. */
  number: number;
  stateAt: Date;
  version: number;
  deletedAt: Date | null;
}

/** Somebody looked at a sign. */
export interface SignCheck {
  id: string;
  signId: string;
  checkedAt: Date;
  /** Id of a person; null where they have left. */
  checkedBy: string | null;
  /** What is wrong with it; empty: nothing. */
  damage: string;
  hasPicture: boolean;
  settledAt: Date | null;
}

/** Millimetres of the smallest and the largest sign that is drawn: smaller ones have no room for a code. */
export const signSide = { least: 40, most: 2000 } as const;

/** Where the team keeps them. */
export const teamSignsPath = '/team/schilder';
export const teamSignPath = (id: string): string => `${teamSignsPath}/${id}`;

/** Days after which a mounted sign is to be looked at again. */
export const checkEvery = 365;

/** Whether somebody should look at it: mounted, and not seen for a year. */
export function isCheckDue({
  state,
  stateAt,
  lastCheckAt,
  now,
}: Pick<Sign, 'state' | 'stateAt'> & { lastCheckAt: Date | null; now: Date }): boolean {
  if (state !== 'mounted') return false;
  const seen = Math.max(stateAt.getTime(), lastCheckAt?.getTime() ?? 0);
  return now.getTime() - seen >= checkEvery * 24 * 60 * 60 * 1000;
}
