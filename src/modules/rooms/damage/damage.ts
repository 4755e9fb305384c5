/** Something is broken, or was left behind as it should not. */
export interface Damage {
  id: string;
  roomId: string;
  /** Of whoever reported it by their link. */
  bookingId: string | null;
  text: string;
  reportedAt: Date;
  reportedBy: string | null;
  settledAt: Date | null;
}
