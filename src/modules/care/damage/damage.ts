/** Something is broken at a thing. */
export interface CareDamage {
  id: string;
  thingId: string;
  text: string;
  reportedAt: Date;
  /** Null: somebody without an account. */
  reportedBy: string | null;
  settledAt: Date | null;
}

/** Characters of a damage. */
export const longestDamage = 1000;
