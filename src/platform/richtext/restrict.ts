import type * as Mdast from 'mdast';
import { autolink } from './autolink.ts';
import { safeHref } from './href.ts';
import { maxDepth } from './limits.ts';
import type { Block, Inline, List } from './tree.ts';

/** Brings the parser's tree (mdast) down to the subset; the rest becomes its source text. */
export function restrict({ root, source }: { root: Mdast.Root; source: string }): Block[] {
  const highest = highestHeading(root.children);
  let highestSeen = false;

  return blocks(root.children, 0);

  function blocks(nodes: readonly Mdast.Nodes[], depth: number): Block[] {
    return nodes.flatMap((node) => block(node, depth));
  }

  function block(node: Mdast.Nodes, depth: number): Block[] {
    switch (node.type) {
      case 'paragraph':
        return [{ type: 'paragraph', children: inlines(node.children, 0) }];
      case 'heading':
        return [{ type: 'heading', level: level(node.depth), children: inlines(node.children, 0) }];
      case 'thematicBreak':
        return [{ type: 'rule' }];
      case 'blockquote':
        if (depth >= maxDepth) return literalBlock(node);
        return [{ type: 'quote', children: blocks(node.children, depth + 1) }];
      case 'list':
        if (depth >= maxDepth) return literalBlock(node);
        return node.ordered && node.children.length === 1 ? date(node, depth) : [list(node, depth)];
      default:
        return literalBlock(node);
    }
  }

  /** "1. Mai: Fest" alone is a date, and not a list of one. */
  function date(node: Mdast.List, depth: number): Block[] {
    const [item] = node.children;
    if (item === undefined) return [];
    const marker: Inline = { type: 'text', value: /^\d+[.)] ?/.exec(sourceOf(item))?.[0] ?? '' };
    const [first, ...rest] = blocks(item.children, depth);
    if (first?.type === 'paragraph') {
      return [{ ...first, children: [marker, ...first.children] }, ...rest];
    }
    const alone: Block = { type: 'paragraph', children: [marker] };
    return first === undefined ? [alone] : [alone, first, ...rest];
  }

  /** Numbers stay as written: "24. Dezember" and "31. Dezember" are not 24 and 25. */
  function list(node: Mdast.List, depth: number): List {
    return {
      type: 'list',
      ordered: node.ordered === true,
      tight: !node.spread && node.children.every((item) => !item.spread),
      items: node.children.map((item) => ({
        number: node.ordered ? Number.parseInt(sourceOf(item), 10) : null,
        children: blocks(item.children, depth + 1),
      })),
    };
  }

  /** No level is skipped on the way down: what comes before the first highest one is raised. */
  function level(depth: number): 1 | 2 {
    if (depth <= highest) highestSeen = true;
    return depth <= highest || !highestSeen ? 1 : 2;
  }

  function inlines(nodes: readonly Mdast.Nodes[], depth: number, inLink = false): Inline[] {
    return nodes.flatMap((node) => inline(node, depth, inLink));
  }

  function inline(node: Mdast.Nodes, depth: number, inLink: boolean): Inline[] {
    if (node.type === 'text') return text(node.value, inLink);
    if (node.type === 'break') return [{ type: 'break' }];
    if (depth >= maxDepth) return text(sourceOf(node), inLink);
    if (node.type === 'emphasis' || node.type === 'strong') {
      return [{ type: node.type, children: inlines(node.children, depth + 1, inLink) }];
    }
    const href = node.type === 'link' && !inLink ? safeHref(node.url) : null;
    if (node.type !== 'link' || href === null) return text(sourceOf(node), inLink);
    const children = inlines(node.children, depth + 1, true);
    const link: Inline = {
      type: 'link',
      href,
      children: children.length > 0 ? children : text(href, true),
    };
    return [link, ...(node.title ? text(` (${node.title})`, false) : [])];
  }

  function literalBlock(node: Mdast.Nodes): Block[] {
    return [{ type: 'paragraph', children: text(sourceOf(node), false) }];
  }

  function sourceOf(node: Mdast.Nodes): string {
    return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  }
}

/** A line end in the text is a line break: people who press Enter mean it. */
function text(value: string, inLink: boolean): Inline[] {
  return value
    .split('\n')
    .flatMap((line, index): Inline[] => [
      ...(index > 0 ? [{ type: 'break' } as const] : []),
      ...(line === '' ? [] : inLink ? [{ type: 'text', value: line } as const] : autolink(line)),
    ]);
}

function highestHeading(nodes: readonly Mdast.Nodes[]): number {
  return Math.min(
    6,
    ...nodes.map((node) =>
      node.type === 'heading' ? node.depth : 'children' in node ? highestHeading(node.children) : 6,
    ),
  );
}
