import type { Block, Inline, ListItem, RichText } from './tree.ts';

const graphemes = new Intl.Segmenter('de', { granularity: 'grapheme' });

/**
 * The beginning of a text in one line, for lists and descriptions: at most `maxLength` UTF-16
 * units with the ellipsis, cut between words where there are any, never inside a character.
 */
export function excerpt(tree: RichText, maxLength: number): string {
  const text = tree.blocks.map(blockText).filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  if (text.length <= maxLength) return text;
  const room = wholeGraphemes({ text, length: maxLength - 1 });
  const atWord = text.charAt(room.length) === ' ' ? room : room.slice(0, room.lastIndexOf(' ') + 1);
  // One very long word is cut rather than lost together with most of the room.
  const kept = atWord.length * 2 > room.length ? atWord : room;
  return `${kept.replace(/[\s,;:.!?–—-]+$/u, '')}…`;
}

function wholeGraphemes({ text, length }: { text: string; length: number }): string {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, length + 64))) {
    if (index + segment.length > length) break;
    end = index + segment.length;
  }
  return text.slice(0, end);
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return inlineText(block.children);
    case 'heading':
      return inlineText(block.children).replace(/(?<![.:!?…])$/u, ':');
    case 'list':
      return block.items.map(itemText).join(', ');
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'rule':
      return '';
  }
}

function itemText({ number, children }: ListItem): string {
  const text = children.map(blockText).join(' ');
  return number === null ? text : `${number}. ${text}`;
}

/** The words alone, in one line. */
export function inlineText(nodes: readonly Inline[]): string {
  return nodes
    .map((node) =>
      node.type === 'text' ? node.value : node.type === 'break' ? ' ' : inlineText(node.children),
    )
    .join('');
}
