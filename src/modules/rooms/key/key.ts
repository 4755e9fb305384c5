/** A key of a room, and who has it. */
export interface RoomKey {
  id: string;
  roomId: string;
  label: string;
  version: number;
  deletedAt: Date | null;
  /** Null: it hangs in the office. */
  out: Handover | null;
}

/** A key in somebody's hand. */
export interface Handover extends Holder {
  id: string;
  keyId: string;
  givenAt: Date;
  givenBy: string | null;
  returnedAt: Date | null;
}

export interface Holder {
  name: string;
  /** Telephone or mail address. */
  reach: string;
  organisationId: string | null;
  /** Local date by which it should be back; null: until further notice. */
  dueOn: string | null;
}

/** Whether a key should have been back before today (a local date). */
export function isOverdue({ dueOn }: Pick<Holder, 'dueOn'>, today: string): boolean {
  return dueOn !== null && dueOn < today;
}
