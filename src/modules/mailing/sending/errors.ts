export type SendingErrorCode =
  /** No such issue in this district. */
  | 'not_found'
  /** Somebody pressed before; see `by` and `at`. */
  | 'already_started'
  /** The issue was edited since it was looked at. */
  | 'changed_meanwhile'
  /** The calendar changed since it was looked at. */
  | 'content_changed'
  /** Nobody on the list gets anything of it. */
  | 'nobody'
  /** There is no address in whose name it could be sent. */
  | 'no_sender'
  /** The issue's own checks refuse it. */
  | 'blocked'
  /** Nothing to send it with. */
  | 'no_server'
  /** It is in a state in which this cannot be done. */
  | 'not_possible';

/** An expected failure of sending; the route turns it into a sentence. */
export class SendingError extends Error {
  readonly code: SendingErrorCode;
  /** Id of the person, and when. */
  readonly by: string | null;
  readonly at: Date | null;

  constructor(
    code: SendingErrorCode,
    { by = null, at = null }: { by?: string | null; at?: Date | null } = {},
  ) {
    super(`sending: ${code}`);
    this.code = code;
    this.by = by;
    this.at = at;
  }
}
