/** Who of a pasted list is entered and who is not, once it is known who is on the list or must not be. */
import type { Address } from '../subscription/address.ts';
import type { Dirt, Outcome, Parsed } from './parse.ts';

/** What is known of an address before anything is taken. */
export type Known = 'already' | 'left' | 'blocked';

/** In the order in which they are told. */
export const leftReasons = [
  ...['already', 'left', 'blocked', 'typo', 'duplicate'],
  ...['blank', 'umlaut', 'no_domain', 'many_ats', 'no_name', 'markup', 'control', 'too_long'],
  ...['no_address', 'heading', 'empty'],
] as (Known | 'typo' | Dirt)[];
export type LeftReason = (typeof leftReasons)[number];

/** Something of the pasted text that is not entered. */
export interface LeftLine {
  line: number;
  text: string;
  reason: LeftReason;
  /** Line in which the same address stands already. */
  of: number | null;
}

export interface Person extends Address {
  name: string;
}

/** A probable slip that somebody has to decide about. */
export interface Typo {
  /** Its place among the outcomes: the same as long as the text is. */
  at: number;
  line: number;
  name: string;
  typed: string;
  meant: string;
}

/** What is to become of slips, by `Typo.at`; of those that are missing, nothing. */
export type Choices = ReadonlyMap<number, 'meant' | 'typed'>;

export interface Sorted {
  persons: Person[];
  /** Those that nobody has chosen; they stand among `left` too. */
  typos: Typo[];
  left: LeftLine[];
}

export function sortImport({
  parsed,
  known,
  choices = new Map(),
}: {
  parsed: Parsed;
  /** By `Address.key`. */
  known: ReadonlyMap<string, Known>;
  choices?: Choices;
}): Sorted {
  const sorted: Sorted = { persons: [], typos: [], left: [] };
  const taken = new Map(
    parsed.outcomes.flatMap((one) => (one.kind === 'person' ? [[one.key, one.line]] : [])),
  );
  for (const [at, outcome] of parsed.outcomes.entries()) {
    const { line, text } = outcome;
    if (outcome.kind === 'dirt') {
      sorted.left.push({ line, text, reason: outcome.reason, of: outcome.of });
      continue;
    }
    const { name } = outcome;
    const address = addressOf(outcome, choices.get(at));
    const reason = known.get((address ?? outcome).key);
    if (reason) sorted.left.push({ line, text, reason, of: null });
    else if (!address && outcome.kind === 'typo') {
      const { address: typed, meant } = outcome;
      sorted.typos.push({ at, line, name, typed, meant: meant.address });
      sorted.left.push({ line, text, reason: 'typo', of: null });
    } else if (address) {
      const of = outcome.kind === 'typo' ? taken.get(address.key) : undefined;
      if (of !== undefined) sorted.left.push({ line, text, reason: 'duplicate', of });
      else sorted.persons.push({ ...address, name });
      taken.set(address.key, of ?? line);
    }
  }
  return sorted;
}

/** All addresses that may be entered, whatever is chosen. */
export function keysOf({ outcomes }: Parsed): string[] {
  return outcomes.flatMap((one) => {
    if (one.kind === 'dirt') return [];
    return one.kind === 'typo' ? [one.key, one.meant.key] : [one.key];
  });
}

function addressOf(
  outcome: Exclude<Outcome, { kind: 'dirt' }>,
  choice: 'meant' | 'typed' | undefined,
): Address | null {
  if (outcome.kind === 'typo') {
    if (!choice) return null;
    if (choice === 'meant') return outcome.meant;
  }
  const { address, key } = outcome;
  return { address, key };
}
