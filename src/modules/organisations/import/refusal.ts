/** An expected failure of an import's commands. */
export class ImportRefusal extends Error {
  readonly code:
    /** Somebody else has changed the draft. */
    | 'changed'
    /** It is taken, discarded or taken back already. */
    | 'ended'
    /** There are broken lines that nobody has agreed to leave out. */
    | 'broken'
    /** No line would be entered. */
    | 'nothing';

  constructor(code: ImportRefusal['code']) {
    super(`organisation import: ${code}`);
    this.code = code;
  }
}
