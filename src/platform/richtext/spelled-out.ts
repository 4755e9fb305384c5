import { inlineText } from './excerpt.ts';
import { addressOf, saysTheSame } from './plain-text.ts';
import type { Block, Inline, RichText } from './tree.ts';

/**
 * For paper, where nobody can press a link: behind each link stands where it leads, as people type it, unless its words
 * say that already. `origin` stands before links from the root (`https://example.org`).
 */
export function spelledOut(tree: RichText, { origin }: { origin: string }): RichText {
  return { ...tree, blocks: tree.blocks.map(block) };

  function block(node: Block): Block {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { ...node, children: inlines(node.children) };
      case 'quote':
        return { ...node, children: node.children.map(block) };
      case 'list':
        return {
          ...node,
          items: node.items.map((item) => ({ ...item, children: item.children.map(block) })),
        };
      case 'rule':
        return node;
    }
  }

  function inlines(nodes: readonly Inline[]): Inline[] {
    return nodes.flatMap((node) => {
      if (node.type === 'text' || node.type === 'break') return [node];
      const shown = { ...node, children: inlines(node.children) };
      return node.type === 'link' ? [shown, ...printed(node)] : [shown];
    });
  }

  function printed({ href, children }: Extract<Inline, { type: 'link' }>): Inline[] {
    const address = addressOf({ href, origin })
      .replace(/^https?:\/\/(www\.)?/i, '')
      .replace(/\/$/, '');
    const label = inlineText(children).replace(/^(https?:\/\/)?(www\.)?/i, '');
    return saysTheSame(label, address) ? [] : [{ type: 'text', value: ` (${address})` }];
  }
}
