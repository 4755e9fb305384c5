/** An expected failure of a command about announcements; the route turns it into a sentence. */
export class AnnouncementError extends Error {
  readonly code:
    /** Somebody else pressed something else here meanwhile. */
    | 'changed_meanwhile'
    /** No such thing to announce, or it is not to be announced any more. */
    | 'not_found';

  constructor(code: AnnouncementError['code']) {
    super(`announcements: ${code}`);
    this.code = code;
  }
}
