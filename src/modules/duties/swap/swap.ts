import { isOnShift, overlap, type Shift } from '../shift/shift.ts';

/** Somebody would give one shift for another. */
export interface Swap {
  id: string;
  /** Who proposes, and the shift that they give. */
  offeredBy: string;
  offeredName: string;
  offered: Shift;
  /** Who is asked, and the shift that is wanted of them. */
  wantedOf: string;
  wantedName: string;
  wanted: Shift;
}

/** Whether two could exchange these: neither is on the other's, nor on another at that time. */
export function canSwap(own: Shift, other: Shift, personId: string): boolean {
  return own.id !== other.id && !isOnShift(other, personId) && !overlap(own, other);
}
