import { describe, expect, it } from 'vitest';
import type { TeamNavItem } from '#ui/nav.ts';
import { navOf } from './nav.ts';

const item = (href: string, current = false) => ({
  href,
  text: href,
  icon: 'home' as const,
  current,
});
const frame = { first: item('/team'), account: item('/team/konto'), more: item('/team/mehr') };
const areas = (count: number) =>
  Array.from({ length: count }, (_, index) => item(`/team/${index}`));
const on = (items: TeamNavItem[], where: 'phone' | 'desk') =>
  items.filter((one) => (one.on ?? where) === where).map(({ href }) => href);

describe('the menu of the team', () => {
  it('shows everything on a phone while it fits', () => {
    const items = navOf({ ...frame, areas: areas(2) });
    expect(on(items, 'phone')).toEqual(['/team', '/team/0', '/team/1', '/team/konto']);
  });

  it('leads to the rest from the last place of the bar, and says when somebody is there', () => {
    const items = navOf({ ...frame, areas: [...areas(3), item('/team/orte', true)] });
    expect(on(items, 'phone')).toEqual(['/team', '/team/0', '/team/1', '/team/mehr']);
    expect(items.at(-1)?.current).toBe(true);
  });

  it('shows everything at a desk, and no way to the rest', () => {
    const items = navOf({ ...frame, areas: areas(4) });
    expect(on(items, 'desk')).toEqual([
      '/team',
      '/team/0',
      '/team/1',
      '/team/2',
      '/team/3',
      '/team/konto',
    ]);
  });
});
