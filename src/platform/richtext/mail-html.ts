import { escapeHtml } from './escape.ts';
import { listNumbers } from './list-numbers.ts';
import type { Block, Inline, List, ListItem, RichText } from './tree.ts';

/**
 * Mail programs drop stylesheets, so elements carry their look themselves; the letters are those of the cell that the
 * text stands in. The classes are for dark mode only.
 */
export interface MailLook {
  /** Declarations for the letters of a cell: Outlook hands none down to one within. */
  readonly cell: string;
  /** Declarations for headings. */
  readonly heading: string;
  /** `#rrggbb` */
  readonly link: string;
  readonly line: string;
  readonly classes: { readonly text: string; readonly link: string; readonly line: string };
}

interface MailHtmlOptions {
  readonly look: MailLook;
  /** Level of the text's highest heading: one below the heading it stands under. Default 2. */
  readonly headingLevel?: number;
  /** Put before links from the root: a mail has no address of its own. */
  readonly origin: string;
}

/**
 * Safe HTML for mails: p, h2-h6, ul, ol, li, table (for quotes and rules, which Outlook draws in no other way), strong,
 * em, a, br, with styles inline and nothing else.
 */
export function toMailHtml(
  tree: RichText,
  { look, origin, headingLevel = 2 }: MailHtmlOptions,
): string {
  const top = Math.min(Math.max(Math.trunc(headingLevel), 2), 6);
  return blocks(tree.blocks);

  function blocks(nodes: readonly Block[]): string {
    return nodes.map(block).join('\n');
  }

  function block(node: Block): string {
    switch (node.type) {
      case 'paragraph':
        return element({ name: 'p', style: 'margin:0 0 16px 0', content: node.children });
      case 'heading': {
        const name = `h${Math.min(top + node.level - 1, 6)}`;
        const style = `margin:16px 0 8px 0;${look.heading}`;
        return element({ name, style, content: node.children });
      }
      case 'list':
        return list(node);
      case 'quote':
        return (
          '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>' +
          `<td class="${look.classes.line} ${look.classes.text}" style="padding:0 0 0 16px;border-left:4px solid ${look.line};${look.cell}">` +
          `${blocks(node.children)}</td></tr></table>`
        );
      case 'rule':
        return (
          '<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>' +
          `<td class="${look.classes.line}" height="16" style="border-top:1px solid ${look.line};` +
          'font-size:1px;line-height:16px">&nbsp;</td></tr></table>'
        );
    }
  }

  function element({
    name,
    style,
    content,
  }: {
    name: string;
    style: string;
    content: readonly Inline[];
  }): string {
    return `<${name} dir="auto" style="${style}">${inlines(content)}</${name}>`;
  }

  function list(node: List): string {
    const { start, values } = listNumbers(node);
    const lines = node.items.map(
      (item, index) =>
        `<li dir="auto" style="margin:0 0 4px 0"${values[index]}>${listItem(item, node.tight)}</li>`,
    );
    const name = node.ordered ? 'ol' : 'ul';
    return `<${name}${start} style="margin:0 0 16px 0;padding:0 0 0 28px">\n${lines.join('\n')}\n</${name}>`;
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
      case 'link': {
        const address = escapeHtml(node.href.startsWith('/') ? origin + node.href : node.href);
        const style = `color:${look.link};text-decoration:underline`;
        return `<a href="${address}" class="${look.classes.link}" style="${style}">${inlines(node.children)}</a>`;
      }
      case 'break':
        return '<br>\n';
    }
  }
}
