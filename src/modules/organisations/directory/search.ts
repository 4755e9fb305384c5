import { slipsBetween } from '#platform/slips.ts';
import type { OrganisationCategory } from '../entry/categories.ts';
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
  /** What all its texts say, without endings. */
  stems: string[];
}

/** What is said in a directory, and by which entries: many names share their words. */
export interface Vocabulary {
  /** Words of names and sections, folded. */
  words: Map<string, string[]>;
  /** Stems of all texts. */
  stems: Map<string, string[]>;
}

/** A word that somebody looks for, and its stems: none for a word that says nothing, such as "der". */
export interface SoughtWord {
  word: string;
  stems: string[];
}

export interface DirectoryHits {
  entries: DirectoryEntry[];
  /** Words that nothing says exactly; entries with like words were taken. */
  guessed: string[];
}

export function vocabularyOf(entries: DirectoryEntry[]): Vocabulary {
  const vocabulary: Vocabulary = { words: new Map(), stems: new Map() };
  for (const { id, words, stems } of entries) {
    for (const word of new Set(words)) push(vocabulary.words, word, id);
    for (const stem of stems) push(vocabulary.stems, stem, id);
  }
  return vocabulary;
}

function push(map: Map<string, string[]>, key: string, id: string): void {
  const ids = map.get(key);
  if (ids) ids.push(id);
  else map.set(key, [id]);
}

/**
 * Entries that say all words somewhere. A word that no entry says may be a slip of the pen: then it counts wherever a
 * name has one like it.
 */
export function searchEntries({
  entries,
  vocabulary,
  sought,
}: {
  entries: DirectoryEntry[];
  vocabulary: Vocabulary;
  sought: SoughtWord[];
}): DirectoryHits {
  const meaning = sought.filter(({ stems }) => stems.length > 0);
  const guessed: string[] = [];
  const sets = (meaning.length > 0 ? meaning : sought).map((one) => {
    const said = sayingIt({ vocabulary, one });
    if (said.size > 0) return said;
    const like = sayingLikeIt({ vocabulary, word: one.word });
    if (like.size > 0) guessed.push(one.word);
    return like;
  });
  const found = entries.filter(({ id }) => sets.every((set) => set.has(id)));
  return { entries: sets.length > 0 ? found : [], guessed };
}

/** German joins words: "garten" stands in "Kleingartenverein" too. */
function sayingIt({ vocabulary, one }: { vocabulary: Vocabulary; one: SoughtWord }): Set<string> {
  const parts = [one.word, ...one.stems].map(folded);
  const isSaidIn = (word: string) =>
    parts.some((part) => (part.length < leastWithin ? word === part : word.includes(part)));
  const named = [...vocabulary.words].filter(([word]) => isSaidIn(word)).map(([, ids]) => ids);
  const told = one.stems.map((stem) => vocabulary.stems.get(stem) ?? []);
  return new Set([...named, ...told].flat());
}

/** Shorter parts stand within far too many words. */
const leastWithin = 3;

function sayingLikeIt({ vocabulary, word }: { vocabulary: Vocabulary; word: string }): Set<string> {
  const typed = folded(word);
  const most = slipsForgiven(typed);
  if (most === 0) return new Set();
  let least = most;
  let nearest = new Set<string>();
  for (const [said, ids] of vocabulary.words) {
    const slips = slipsWithin({ said, typed, most: least });
    if (slips > least) continue;
    if (slips < least) nearest = new Set();
    least = slips;
    for (const id of ids) nearest.add(id);
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

/** Slips that are forgiven: short words lie too close to each other. */
function slipsForgiven(word: string): number {
  if (word.length < 4) return 0;
  return word.length < 8 ? 1 : 2;
}
