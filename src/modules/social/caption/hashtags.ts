import { mostHashtags } from './limits.ts';

/** Letters, digits and underscores, and not digits alone: Instagram ends a hashtag at any other sign. */
const valid = /^[\p{L}\p{M}\p{N}_]+$/u;
const longest = 100;

/**
 * Hashtags as somebody typed them, with or without `#`, between spaces or commas; each once, at most thirty.
 * What cannot be one is told apart, so that nobody wonders where it went.
 */
export function readHashtags(text: string): { tags: string[]; refused: string[] } {
  const typed = text.split(/[\s,;#]+/u).filter(Boolean);
  const tags = new Map<string, string>();
  const refused: string[] = [];
  for (const word of typed) {
    const tag = word.normalize('NFC');
    const isValid = valid.test(tag) && /[\p{L}]/u.test(tag) && tag.length <= longest;
    if (!isValid) refused.push(word);
    else if (!tags.has(tag.toLowerCase())) tags.set(tag.toLowerCase(), tag);
  }
  const all = [...tags.values()];
  return { tags: all.slice(0, mostHashtags), refused: [...refused, ...all.slice(mostHashtags)] };
}

/** The event's own first, then the district's; each once. */
export function joinHashtags(own: string, district: string): string[] {
  return readHashtags(`${own} ${district}`).tags;
}

export const showHashtags = (tags: readonly string[]) => tags.map((tag) => `#${tag}`).join(' ');
