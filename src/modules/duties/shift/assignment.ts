/** By which way somebody came to a shift. */
export type Via =
  'standing' | 'self' | 'link' | 'paper' | 'phone' | 'coordination' | 'swap' | 'stand_in';

/** Why somebody is no longer there: the first and third were said by a person, and hold against a standing assignment. */
export type ReleaseReason = 'cannot' | 'absence' | 'swap' | 'left' | 'changed';

/** Somebody on a shift, or who was. */
export interface Assignment {
  id: string;
  slot: number;
  personId: string;
  standingId: string | null;
  via: Via;
  releaseReason: ReleaseReason | null;
}
