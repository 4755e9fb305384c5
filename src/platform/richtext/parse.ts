import { fromMarkdown } from 'mdast-util-from-markdown';
import { autolink } from './autolink.ts';
import { isTooIntricate } from './limits.ts';
import { restrict } from './restrict.ts';
import type { Block, Inline, RichText } from './tree.ts';

// What is switched off stays in the text as it was typed. Code by indentation and headings by
// underlining surprise people who only meant to indent or to draw a line.
const subset = {
  disable: {
    null: [
      'htmlFlow',
      'htmlText',
      'codeIndented',
      'codeFenced',
      'codeText',
      'definition',
      'setextUnderline',
      'characterReference',
    ],
  },
};

/**
 * Parses Markdown as volunteers write it. Never throws and loses no text: whatever is not in the
 * subset, and every text beyond the limits, becomes its literal text.
 */
export function parseRichText(markdown: string): RichText {
  const source = clean(markdown);
  if (isTooIntricate(source)) return { blocks: plainParagraphs(source) };
  return { blocks: restrict({ root: fromMarkdown(source, { extensions: [subset] }), source }) };
}

/** Line ends made one kind; characters nobody can see and HTML forbids taken out. */
function clean(markdown: string): string {
  return markdown
    .toWellFormed()
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/g, '');
}

function plainParagraphs(source: string): Block[] {
  const paragraphs = source.split(/\n[ \t]*(?:\n[ \t]*)+/).filter((text) => text.trim() !== '');
  return paragraphs.map((text) => ({ type: 'paragraph', children: lines(text) }));
}

function lines(text: string): Inline[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...autolink(line),
    ]);
}
