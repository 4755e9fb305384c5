/** An expected failure of the office's commands; the route turns it into a sentence. */
export class OfficeError extends Error {
  readonly code:
    | 'changed_meanwhile'
    | 'not_found'
    /** Another organisation holds the consultation than was said. */
    | 'host_changed'
    /** Somebody else has this time now. */
    | 'slot_taken';

  constructor(code: OfficeError['code']) {
    super(`office: ${code}`);
    this.code = code;
  }
}
