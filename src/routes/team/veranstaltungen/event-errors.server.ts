import type { FormError } from '#modules/calendar/forms.ts';

/** What the form says is not valid. */
export class Refused extends Error {
  readonly errors: FormError[];
  constructor(errors: FormError[]) {
    super('form refused');
    this.errors = errors;
  }
}

/** Something stands in the way that whoever pressed had not seen; nothing is kept. */
export class HeldUp extends Error {}

/** The event is there already; thrown so that the second press leaves nothing behind, no place either. */
export class AlreadySaved extends Error {
  readonly id: string;
  constructor(id: string) {
    super('already saved');
    this.id = id;
  }
}
