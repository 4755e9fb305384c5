/** An expected refusal of a command about a pasted list; the route says it in a sentence. */
export class ImportError extends Error {
  readonly code: 'not_found' | 'changed' | 'ended' | 'nobody';

  constructor(code: ImportError['code']) {
    super(`mailing import: ${code}`);
    this.code = code;
  }
}
