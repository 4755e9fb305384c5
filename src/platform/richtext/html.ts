import { escapeHtml } from './escape.ts';
import { listNumbers } from './list-numbers.ts';
import type { Block, Inline, List, ListItem, RichText } from './tree.ts';

interface HtmlOptions {
  /** Level of the text's highest heading: one below the heading it stands under. Default 2. */
  readonly headingLevel?: number;
  /** Put before links from the root (`https://example.org`), for mails and feeds. */
  readonly origin?: string;
}

/**
 * Safe HTML: only p, h2-h6, ul, ol, li, blockquote, hr, strong, em, a, br and the attributes
 * dir, href, rel, start, value, whatever the text says.
 */
export function toHtml(
  tree: RichText,
  { headingLevel = 2, origin = '' }: HtmlOptions = {},
): string {
  const top = Math.min(Math.max(Math.trunc(headingLevel), 2), 6);
  return blocks(tree.blocks);

  function blocks(nodes: readonly Block[]): string {
    return nodes.map(block).join('\n');
  }

  function block(node: Block): string {
    switch (node.type) {
      case 'paragraph':
        return `<p dir="auto">${inlines(node.children)}</p>`;
      case 'heading': {
        const name = `h${Math.min(top + node.level - 1, 6)}`;
        return `<${name} dir="auto">${inlines(node.children)}</${name}>`;
      }
      case 'list':
        return list(node);
      case 'quote':
        return `<blockquote>\n${blocks(node.children)}\n</blockquote>`;
      case 'rule':
        return '<hr>';
    }
  }

  function list(node: List): string {
    const { start, values } = listNumbers(node);
    const lines = node.items.map(
      (item, index) => `<li dir="auto"${values[index]}>${listItem(item, node.tight)}</li>`,
    );
    const name = node.ordered ? 'ol' : 'ul';
    return `<${name}${start}>\n${lines.join('\n')}\n</${name}>`;
  }

  function listItem({ children }: ListItem, tight: boolean): string {
    if (!tight) return blocks(children);
    return children
      .map((child) => (child.type === 'paragraph' ? inlines(child.children) : block(child)))
      .join('\n');
  }

  function inlines(nodes: readonly Inline[]): string {
    return nodes.map(inline).join('');
  }

  function inline(node: Inline): string {
    switch (node.type) {
      case 'text':
        return escapeHtml(node.value);
      case 'emphasis':
        return `<em>${inlines(node.children)}</em>`;
      case 'strong':
        return `<strong>${inlines(node.children)}</strong>`;
      case 'link':
        return link(node.href, inlines(node.children));
      case 'break':
        return '<br>\n';
    }
  }

  function link(href: string, label: string): string {
    const rel = /^https?:/i.test(href) ? ' rel="nofollow noopener"' : '';
    const address = href.startsWith('/') ? origin + href : href;
    return `<a href="${escapeHtml(address)}"${rel}>${label}</a>`;
  }
}
