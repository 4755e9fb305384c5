export type RoomErrorCode =
  /** Somebody else decided or saved meanwhile. */
  | 'changed_meanwhile'
  /** No such row in this district, or the link does not hold. */
  | 'not_found'
  /** Not one of the wished dates can be. */
  | 'nothing_free'
  /** Other dates fall away than the caller saw: somebody was faster. */
  | 'look_again'
  /** The place is a room already, or holds several things at once. */
  | 'no_room'
  /** The key is in somebody's hand. */
  | 'key_out'
  /** The date has been, or the booking is over. */
  | 'too_late';

/** An expected failure of a room's commands; the route turns it into a form error. */
export class RoomError extends Error {
  readonly code: RoomErrorCode;

  constructor(code: RoomErrorCode) {
    super(`rooms: ${code}`);
    this.code = code;
  }
}
