import type { CopiedRow, CopyRules } from '#platform/module.ts';

/** Raised when a copy of before could not be read any more. */
export const copyFormat = 1;

/** First file of a copy. */
export interface CopyHead {
  format: number;
  /** The tables' migrations: both installations must have the same. */
  migrations: string[];
  districtId: string;
}

/** Last file of a copy, by which one that was cut short is known. */
export interface CopyEnd {
  rows: Record<string, number>;
  files: number;
}

export const headName = 'ortsmitte.json';
export const districtName = 'district.json';
export const accountsName = 'accounts.json';
export const endName = 'end.json';

/** Rows of a table, some at a time: `tables/event/0001.json`. */
export function rowsName(table: string, part: number): string {
  return `tables/${table}/${String(part).padStart(4, '0')}.json`;
}

export function tableOf(name: string): string | null {
  return /^tables\/([a-z_]+)\/\d+\.json$/.exec(name)?.[1] ?? null;
}

export function fileName(sha256: string): string {
  return `files/${sha256}`;
}

export function sha256Of(name: string): string | null {
  return /^files\/([0-9a-f]{64})$/.exec(name)?.[1] ?? null;
}

/** A row as it comes in; null where it stays. */
export function onTheWay(
  rules: CopyRules,
  { table, row, isBeside }: { table: string; row: CopiedRow; isBeside: boolean },
): CopiedRow | null {
  const rule = rules[table];
  return typeof rule === 'function' ? rule(row, { isBeside }) : row;
}

export function travels(rules: CopyRules, table: string): boolean {
  return rules[table] !== 'stays';
}
