/** A pasted list, line by line: nothing is lost, and for everything not taken there is a reason. */
import type { Address } from '../subscription/address.ts';
import type { Columns } from './heading.ts';
import { readLine, type LineProblem } from './line.ts';
import { findMeantDomain } from './typo.ts';

/** Why something of a pasted text is nobody to write to. */
export type Dirt = LineProblem | 'duplicate';

interface Found extends Address {
  /** Counted from 1. */
  line: number;
  /** What stood there. */
  text: string;
  name: string;
}

export type Outcome =
  | ({ kind: 'person' } & Found)
  /** Probably a slip: `meant` is what a well-known domain would make of it. */
  | ({ kind: 'typo'; meant: Address } & Found)
  /** `of` is the line in which the same address stood first. */
  | { kind: 'dirt'; line: number; text: string; reason: Dirt; of: number | null };

export interface Parsed {
  /** How many lines were pasted; those at the end that are empty do not count. */
  lines: number;
  /** In order; of every line at least one. */
  outcomes: Outcome[];
}

export function parseImport(pasted: string): Parsed {
  const lines = splitLines(pasted);
  const outcomes: Outcome[] = [];
  const first = new Map<string, Found>();
  let columns: Columns | null = null;
  for (const [index, text] of lines.entries()) {
    const read = readLine(text, { columns });
    columns = read.columns;
    for (const piece of read.pieces) {
      const place = { line: index + 1, text: piece.text };
      if (piece.problem !== null) {
        outcomes.push({ kind: 'dirt', ...place, reason: piece.problem, of: null });
        continue;
      }
      const { key } = piece.address;
      const same = first.get(key);
      if (same) {
        same.name ||= piece.name;
        outcomes.push({ kind: 'dirt', ...place, reason: 'duplicate', of: same.line });
        continue;
      }
      const outcome = judge({ ...place, ...piece.address, name: piece.name });
      first.set(key, outcome);
      outcomes.push(outcome);
    }
  }
  return { lines: lines.length, outcomes };
}

export function splitLines(pasted: string): string[] {
  // A file may begin with a byte order mark.
  const text = pasted.replace(/^\ufeff/, '').replace(/\s+$/u, '');
  return text === '' ? [] : text.split(/\r\n|\r|\n|\u2028|\u2029/);
}

function judge(found: Found): Outcome & Found {
  const at = found.address.lastIndexOf('@') + 1;
  const domain = findMeantDomain(found.address.slice(at));
  if (domain === null) return { kind: 'person', ...found };
  const address = found.address.slice(0, at) + domain;
  return { kind: 'typo', meant: { address, key: address.toLowerCase() }, ...found };
}
