import type { Missing } from './sight/state.ts';

/** An expected failure of a command of this module; the route turns it into a form error. */
export class DiscoverError extends Error {
  readonly code: 'changed_meanwhile' | 'not_found' | 'incomplete' | 'no_way';
  /** What is not there yet, with `incomplete`. */
  readonly missing: readonly Missing[];

  constructor(code: DiscoverError['code'], missing: readonly Missing[] = []) {
    super(`discover: ${code}`);
    this.code = code;
    this.missing = missing;
  }
}
