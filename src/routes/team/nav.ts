import type { TeamNavItem } from '#ui/nav.ts';

/** A phone's bar holds five; with more areas the last place leads to the rest. */
export function splitNav({
  first,
  areas,
  account,
  more,
}: Record<'first' | 'account' | 'more', TeamNavItem> & { areas: TeamNavItem[] }): {
  shown: TeamNavItem[];
  rest: TeamNavItem[];
} {
  const all = [first, ...areas, account];
  if (all.length <= 5) return { shown: all, rest: [] };
  const rest = [...areas.slice(3), account];
  const current = more.current || rest.some((item) => item.current);
  return { shown: [first, ...areas.slice(0, 3), { ...more, current }], rest };
}
