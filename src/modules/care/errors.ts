/** An expected failure of a command of this module; the route turns it into a form error. */
export class CareError extends Error {
  readonly code: 'changed_meanwhile' | 'not_found';

  constructor(code: CareError['code']) {
    super(`care: ${code}`);
    this.code = code;
  }
}
