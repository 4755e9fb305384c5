export type IssueErrorCode =
  /** No such issue in this district, or it is put away. */
  | 'not_found'
  /** Somebody else saved it after the caller had read it. */
  | 'changed_meanwhile'
  /** It is being sent or was sent: what it says is fixed. */
  | 'already_started';

/** An expected failure; routes turn the code into words. */
export class IssueError extends Error {
  readonly code: IssueErrorCode;

  constructor(code: IssueErrorCode) {
    super(`issue: ${code}`);
    this.code = code;
  }
}
