import type { TeamNavItem } from '#ui/nav.ts';

/** Areas that find a place in a phone's bar, between "Heute" and the way to the rest. */
export const areasInBar = 2;

/**
 * A phone's bar holds four places, the last of which leads to the rest; at a desk there is room for everything.
 * What stands in one of them only says so by `on`.
 */
export function navOf({
  first,
  areas,
  account,
  more,
}: Record<'first' | 'more', TeamNavItem> & {
  areas: TeamNavItem[];
  /** Left out at the office's computer, where nobody has one. */
  account?: TeamNavItem;
}): TeamNavItem[] {
  const all = [first, ...areas, ...(account ? [account] : [])];
  if (all.length <= areasInBar + 2) return all;
  const rest = all.slice(1 + areasInBar);
  const current = more.current || rest.some((item) => item.current);
  return [
    ...all.slice(0, 1 + areasInBar),
    ...rest.map((item) => ({ ...item, on: 'desk' as const })),
    { ...more, current, on: 'phone' },
  ];
}
