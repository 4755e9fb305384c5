/** An expected failure with a copy of a district. */
export class CopyError extends Error {
  readonly code:
    /** No copy, or not all of one, or one that somebody changed. */
    | 'broken'
    /** Of another version of the product, with other tables. */
    | 'version';

  constructor(code: CopyError['code'], options?: ErrorOptions) {
    super(`operators: ${code}`, options);
    this.code = code;
  }
}
