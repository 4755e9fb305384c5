/**
 * Rich text: a small Markdown subset, parsed once to a tree, printed by small files.
 *
 * What the subset is and why: docs/decisions/0005-rich-text.md.
 */
export type { RichText, Block, Inline, List, ListItem } from './tree.ts';
export { parseRichText } from './parse.ts';
export { maxRichTextLength } from './limits.ts';
export { toHtml } from './html.ts';
export { escapeHtml } from './escape.ts';
export { toMailHtml, type MailLook } from './mail-html.ts';
export { toPlainText } from './plain-text.ts';
export { spelledOut } from './spelled-out.ts';
export { excerpt } from './excerpt.ts';
export { safeHref } from './href.ts';
