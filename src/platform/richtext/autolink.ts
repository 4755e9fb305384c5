import { safeHref } from './href.ts';
import type { Inline } from './tree.ts';

// Every repetition before the part that decides is bounded, so that no input makes it slow.
const candidate =
  /(?<![\p{L}\p{N}_@/.:-])(?:(?:https?:\/\/|www\.)[^\s<>"„“”«»]+|[\p{L}\p{N}_.+-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}(?![\p{L}\p{N}_@]))/giu;

/** Splits a text into text and links: web addresses and mail addresses written out. */
export function autolink(text: string): Inline[] {
  if (!/@|:\/\/|www\./i.test(text)) return [{ type: 'text', value: text }];
  const parts: Inline[] = [];
  let from = 0;
  for (const match of text.matchAll(candidate)) {
    const written = withoutTrailingPunctuation(match[0]);
    const href = hrefOf(written);
    if (href === null) continue;
    if (match.index > from) parts.push({ type: 'text', value: text.slice(from, match.index) });
    parts.push({ type: 'link', href, children: [{ type: 'text', value: written }] });
    from = match.index + written.length;
  }
  if (from < text.length) parts.push({ type: 'text', value: text.slice(from) });
  return parts;
}

function hrefOf(written: string): string | null {
  if (/^https?:\/\//i.test(written)) return hasDottedHost(written) ? safeHref(written) : null;
  if (/^www\./i.test(written) && !written.includes('@')) {
    return hasDottedHost(`https://${written}`) ? safeHref(`https://${written}`) : null;
  }
  return safeHref(`mailto:${written}`);
}

function hasDottedHost(address: string): boolean {
  return /^https?:\/\/[^/?#]*[^/?#.]\.[^/?#.]/i.test(address);
}

/** "(siehe https://x.example/a_(b))." links `https://x.example/a_(b)`. */
function withoutTrailingPunctuation(address: string): string {
  const open = count(address, '(');
  let close = count(address, ')');
  let end = address.length;
  while (end > 0) {
    const last = address.charAt(end - 1);
    if (last === ')' && close > open) close--;
    else if (!/[.,;:!?'’‘…*_~\]}|]/.test(last)) break;
    end--;
  }
  return address.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
