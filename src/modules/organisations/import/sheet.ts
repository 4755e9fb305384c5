/** A table as a file had it. */
export interface Sheet {
  heading: string[];
  /** `line` as the spreadsheet program counts, from 1. */
  rows: { line: number; cells: string[] }[];
}

export const mostRows = 6000;
export const mostColumns = 40;
/** Bytes that a workbook may unpack to. */
export const mostUnpacked = 80 * 1024 * 1024;

export type SheetErrorCode = 'empty' | 'too_many_rows' | 'unreadable' | 'broken_line';

/** A file that is no table, or too large a one. */
export class SheetError extends Error {
  readonly code: SheetErrorCode;
  /** The line that cannot be read. */
  readonly line: number | null;

  constructor(code: SheetErrorCode, line: number | null = null) {
    super(`sheet: ${code}`);
    this.code = code;
    this.line = line;
  }
}
