import { leftReasons, type LeftReason, type Sorted } from './sort.ts';

/** What became of a pasted list, in figures. */
export interface ImportCounts {
  lines: number;
  persons: number;
  left: Partial<Record<LeftReason, number>>;
  /** Once it is withdrawn: entries that went, and that stayed because they are somebody's own by now. */
  gone?: number;
  stayed?: number;
}

export function countImport({ lines, sorted }: { lines: number; sorted: Sorted }): ImportCounts {
  const of = (reason: LeftReason) => sorted.left.filter((line) => line.reason === reason).length;
  const left = leftReasons.map((reason) => [reason, of(reason)] as const);
  return {
    lines,
    persons: sorted.persons.length,
    left: Object.fromEntries(left.filter(([, count]) => count > 0)),
  };
}
