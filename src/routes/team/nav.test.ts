import { describe, expect, it } from 'vitest';
import { splitNav } from './nav.ts';

const item = (href: string, current = false) => ({
  href,
  text: href,
  icon: 'home' as const,
  current,
});
const frame = { first: item('/team'), account: item('/team/konto'), more: item('/team/mehr') };
const areas = (count: number) =>
  Array.from({ length: count }, (_, index) => item(`/team/${index}`));
const paths = (items: { href: string }[]) => items.map(({ href }) => href);

describe('the bar of a phone', () => {
  it('shows everything while it fits', () => {
    const { shown, rest } = splitNav({ ...frame, areas: areas(3) });
    expect(paths(shown)).toEqual(['/team', '/team/0', '/team/1', '/team/2', '/team/konto']);
    expect(rest).toEqual([]);
  });

  it('leads to the rest from its last place, and says when somebody is there', () => {
    const many = [...areas(4), item('/team/orte', true)];
    const { shown, rest } = splitNav({ ...frame, areas: many });
    expect(paths(shown)).toEqual(['/team', '/team/0', '/team/1', '/team/2', '/team/mehr']);
    expect(paths(rest)).toEqual(['/team/3', '/team/orte', '/team/konto']);
    expect(shown.at(-1)?.current).toBe(true);
  });
});
