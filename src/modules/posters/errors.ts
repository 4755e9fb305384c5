import type { PictureErrorCode } from '#platform/files/index.ts';

export type PosterErrorCode =
  /** Somebody else saved it meanwhile. */
  | 'changed_meanwhile'
  | 'not_found'
  | 'pdf_encrypted'
  | 'pdf_broken'
  /** So many pages are no poster. */
  | 'pdf_pages'
  /** The chosen page is not in the file. */
  | 'no_such_page'
  | 'pdf_slow'
  /** What is to be seen on it has not been said. */
  | 'alt_missing'
  /** The event, or this date of it, is not there. */
  | 'no_date'
  | PictureErrorCode;

/** An expected failure with a poster; `posterErrorText` says it. */
export class PosterError extends Error {
  readonly code: PosterErrorCode;

  constructor(code: PosterErrorCode, options?: ErrorOptions) {
    super(`posters: ${code}`, options);
    this.code = code;
  }
}
