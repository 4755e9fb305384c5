/** Typesetting: from a template of ours and data to a PDF or pictures. docs/decisions/0018-typesetting.md */

/** What is set: the template is ours, everything else is data and never becomes code. */
export interface TypesetSource {
  /** Path of the Typst file from the root of the project, e.g. `/src/modules/posters/print/poster.typ`. */
  template: string;
  /** What the template reads with `data()` of `/print/theme.typ`; plain JSON. */
  data: JsonObject;
  /** Files that the template names as `/assets/<name>`: pictures (PNG, JPEG, WebP, SVG) and PDFs. */
  assets?: Readonly<Record<string, Uint8Array>>;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;
export type JsonObject = { readonly [name: string]: Json };

export interface PictureOptions {
  type: 'image/png' | 'image/jpeg';
  /** Pixels; the height follows the page. */
  width: number;
}

export type TypesetErrorCode =
  /** The template does not compile with this data: a mistake of ours, told in the log. */
  | 'failed'
  /** It took too long, or its process ended; only this document is lost. */
  | 'lost'
  /** Too many wait already. */
  | 'busy';

/** A document that could not be set. */
export class TypesetError extends Error {
  readonly code: TypesetErrorCode;

  constructor(code: TypesetErrorCode, detail = '') {
    super(`typeset: ${code}${detail && `: ${detail}`}`);
    this.code = code;
  }
}
