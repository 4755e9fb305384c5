export type PictureErrorCode =
  /** No file was chosen. */
  | 'none'
  | 'empty'
  | 'too_large'
  | 'too_many_pixels'
  | 'too_long'
  | 'too_small'
  | 'not_a_picture'
  | 'svg'
  /** A drawing that holds scripts, or reaches for something outside of itself. */
  | 'svg_unsafe'
  | 'gif'
  | 'heic'
  | 'pdf'
  | 'other_type'
  | 'animated'
  | 'broken'
  | 'too_slow'
  /** The machine's disk is full. */
  | 'no_room'
  /** The district may keep no more. */
  | 'over_limit'
  /** On the web a picture needs an alternative text, unless it is decoration. */
  | 'alt_missing'
  /** Not in this district, or put away. */
  | 'not_found'
  /** Somebody else saved it meanwhile. */
  | 'changed_meanwhile';

/** An expected failure with a picture; `pictureErrorKey` names the sentence that says it. */
export class PictureError extends Error {
  readonly code: PictureErrorCode;

  constructor(code: PictureErrorCode, options?: ErrorOptions) {
    super(`picture: ${code}`, options);
    this.code = code;
  }
}

/** A text of it is longer, or there are more of them, than the server takes: rather nothing than half of it. */
export class LongForm extends Error {
  constructor() {
    super('long form');
  }
}

/** What was sent is no form, or only the beginning of one. */
export class BrokenForm extends Error {
  constructor(cause: unknown) {
    super('broken form', { cause });
  }
}
