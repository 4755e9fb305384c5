import type { PictureErrorCode } from '#platform/files/index.ts';

/** What a form of a damage shows again when something is wrong with it. */
export interface DamageAnswer {
  text: string;
  textError: boolean;
  pictureError: PictureErrorCode | null;
}

/** Something is broken, or was left behind as it should not. */
export interface Damage {
  id: string;
  roomId: string;
  /** Of whoever reported it by their link. */
  bookingId: string | null;
  text: string;
  hasPicture: boolean;
  reportedAt: Date;
  reportedBy: string | null;
  settledAt: Date | null;
}
