import { toPlainText, parseRichText, type Block, type RichText } from '#platform/richtext/index.ts';
import { freeSlug, slugify } from '#platform/slug.ts';

/** A part of a text, with the heading that opens it. */
export interface Chapter {
  /** Of its heading on the page; empty for what stands before the first heading. */
  id: string;
  title: string;
  text: RichText;
}

/** A text in its chapters: each highest heading opens one, and what stands before is one without a title. */
export function chaptersOf(markdown: string): Chapter[] {
  const chapters: { title: string; blocks: Block[] }[] = [];
  for (const block of parseRichText(markdown).blocks) {
    const opens = block.type === 'heading' && block.level === 1;
    if (opens) chapters.push({ title: toPlainText({ blocks: [block] }), blocks: [] });
    else if (chapters.length === 0) chapters.push({ title: '', blocks: [block] });
    else chapters.at(-1)!.blocks.push(block);
  }
  const taken: string[] = [];
  return chapters.map(({ title, blocks }) => {
    const id = title && freeSlug({ wanted: slugify(title) || 'kapitel', taken });
    taken.push(id);
    return { id, title, text: { blocks } };
  });
}
