import type { OrganisationCategory } from '../entry/categories.ts';
import { slipsBetween, slipsForgiven } from './distance.ts';
import { folded } from './fold.ts';

/** An entry as the list shows it, with what it is found by. */
export interface DirectoryEntry {
  id: string;
  slug: string;
  name: string;
  category: OrganisationCategory;
  letter: string;
  address: string;
  phone: string;
  updatedAt: Date;
  /** Its name and section, folded. */
  words: string[];
}

/** A word that somebody looks for, its German stems, and the entries in whose texts it was found. */
export interface SoughtWord {
  word: string;
  stems: string[];
  foundIn: ReadonlySet<string>;
}

export interface DirectoryHits {
  entries: DirectoryEntry[];
  /** Words that nothing says exactly; entries with like words were taken. */
  guessed: string[];
}

/**
 * Entries that say all words somewhere. A word that no entry says may be a slip of the pen: then it counts wherever a
 * name has one like it.
 */
export function searchEntries({
  entries,
  sought,
}: {
  entries: DirectoryEntry[];
  sought: SoughtWord[];
}): DirectoryHits {
  const meaning = sought.filter(({ stems }) => stems.length > 0);
  const guessed: string[] = [];
  const sets = (meaning.length > 0 ? meaning : sought).map((one) => {
    const said = sayingIt({ entries, one });
    if (said.size > 0) return said;
    const like = sayingLikeIt({ entries, word: one.word });
    if (like.size > 0) guessed.push(one.word);
    return like;
  });
  const found = entries.filter(({ id }) => sets.every((set) => set.has(id)));
  return { entries: sets.length > 0 ? found : [], guessed };
}

/** German joins words: "garten" stands in "Kleingartenverein" too. */
function sayingIt({ entries, one }: { entries: DirectoryEntry[]; one: SoughtWord }): Set<string> {
  const parts = [one.word, ...one.stems].map(folded);
  const isNamed = ({ words }: DirectoryEntry) =>
    parts.some((part) =>
      words.some((word) => (part.length < leastWithin ? word === part : word.includes(part))),
    );
  const named = entries.filter(isNamed).map(({ id }) => id);
  return new Set([...one.foundIn, ...named]);
}

/** Shorter parts stand within far too many words. */
const leastWithin = 3;

function sayingLikeIt({ entries, word }: { entries: DirectoryEntry[]; word: string }): Set<string> {
  const typed = folded(word);
  const most = slipsForgiven(typed);
  if (most === 0) return new Set();
  let least = most;
  let nearest = new Set<string>();
  // Many names share their words.
  const known = new Map<string, number>();
  const slipsIn = (said: string) => {
    const slips = known.get(said) ?? slipsWithin({ said, typed, most });
    known.set(said, slips);
    return slips;
  };
  for (const { id, words } of entries) {
    const slips = Math.min(...words.map(slipsIn));
    if (slips > least) continue;
    if (slips < least) nearest = new Set();
    least = slips;
    nearest.add(id);
  }
  return nearest;
}

/** Compared with the whole word, its beginning and its end: "buchhandlng" is near "Buchhandlung", "gartn" in "Gartenbau". */
function slipsWithin({ said, typed, most }: { said: string; typed: string; most: number }): number {
  if (said.length < typed.length - most) return most + 1;
  let least = most + 1;
  for (const length of [typed.length - 1, typed.length, typed.length + 1]) {
    if (length < 4 || length >= said.length) continue;
    for (const part of [said.slice(0, length), said.slice(-length)]) {
      least = Math.min(least, slipsBetween({ a: typed, b: part, most }));
    }
  }
  return Math.min(least, slipsBetween({ a: typed, b: said, most }));
}

/** What somebody typed, in words; more than these say nothing new. */
export function soughtWords(search: string): string[] {
  const words = search.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = new Map(words.toReversed().map((word) => [folded(word), word]));
  return [...first.values()].toReversed().slice(0, 8);
}
