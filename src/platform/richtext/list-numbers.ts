import type { List } from './tree.ts';

/** The attributes by which an ordered list shows the numbers that were written, and none where they count on. */
export function listNumbers({ ordered, items }: List): { start: string; values: string[] } {
  const first = items[0]?.number ?? 1;
  const values = items.map((item, index) => {
    const due = index === 0 ? first : (items[index - 1]?.number ?? 0) + 1;
    return ordered && item.number !== due ? ` value="${item.number}"` : '';
  });
  return { start: ordered && first !== 1 ? ` start="${first}"` : '', values };
}
