export type DutyErrorCode =
  /** No such duty, shift or person in this district (any more). */
  | 'not_found'
  /** Somebody else saved the same thing meanwhile. */
  | 'changed_meanwhile'
  /** Somebody was faster: nobody is needed there any more. */
  | 'settled'
  /** At that time they have another duty of the same date. */
  | 'elsewhere'
  /** At that time they were on another duty of the same date, as it stands there. */
  | 'was_elsewhere'
  /** On the same dates they have another standing assignment at that time. */
  | 'stands_elsewhere'
  /** It is over or does not take place: nobody can take it or give it back. */
  | 'over'
  /** It was called off until somebody comes, and what it needs is given away meanwhile. */
  | 'not_back'
  /** It is still to come: nothing of it can be counted. */
  | 'not_yet'
  /** This person is not on it. */
  | 'not_there';

/** An expected failure of a command about duties; the route turns it into a sentence. */
export class DutyError extends Error {
  readonly code: DutyErrorCode;

  constructor(code: DutyErrorCode) {
    super(`duties: ${code}`);
    this.code = code;
  }
}
