import type { Block, Inline, List, RichText } from './tree.ts';

interface PlainTextOptions {
  /** Put before links from the root (`https://example.org`), for mails and calendars. */
  readonly origin?: string;
}

/** Text that reads well in a mail or a calendar; lines are as long as written, the caller wraps. */
export function toPlainText(tree: RichText, { origin = '' }: PlainTextOptions = {}): string {
  return blocks(tree.blocks, '\n\n');

  function blocks(nodes: readonly Block[], between: string): string {
    return nodes.map(block).join(between);
  }

  function block(node: Block): string {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return inlines(node.children);
      case 'list':
        return list(node);
      case 'quote':
        return indent({ text: blocks(node.children, '\n\n'), first: '> ', rest: '> ' });
      case 'rule':
        return '---';
    }
  }

  function list({ tight, items }: List): string {
    const between = tight ? '\n' : '\n\n';
    return items
      .map(({ number, children }) => {
        const marker = number === null ? '- ' : `${number}. `;
        const text = blocks(children, between);
        return indent({ text, first: marker, rest: ' '.repeat(marker.length) });
      })
      .join(between);
  }

  function inlines(nodes: readonly Inline[]): string {
    return nodes.map(inline).join('');
  }

  function inline(node: Inline): string {
    switch (node.type) {
      case 'text':
        return node.value;
      case 'emphasis':
      case 'strong':
        return inlines(node.children);
      case 'link':
        return link(node.href, inlines(node.children));
      case 'break':
        return '\n';
    }
  }

  function link(href: string, label: string): string {
    const address = addressOf({ href, origin });
    return saysTheSame(label, address) ? label : `${label} (${address})`;
  }
}

function indent({ text, first, rest }: { text: string; first: string; rest: string }): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : rest) + line).trimEnd())
    .join('\n');
}

/** Where a link leads, as it can be told: `origin` before what begins at the root, an address or a number as such. */
export function addressOf({ href, origin }: { href: string; origin: string }): string {
  return href.startsWith('/') ? origin + href : href.replace(/^(mailto|tel):/i, '');
}

/** "www.x.example" needs no "(https://www.x.example/)", "0123/45" no "(012345)" behind it. */
export function saysTheSame(label: string, address: string): boolean {
  return essence(label) === essence(address);
}

function essence(text: string): string {
  return text
    .replace(/^https?:\/\//i, '')
    .replace(/\/$/, '')
    .replace(/^\+?[\d\s().\-/]+$/, (number) => number.replace(/[\s().\-/]/g, ''));
}
