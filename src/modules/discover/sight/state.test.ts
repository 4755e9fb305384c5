import { describe, expect, it } from 'vitest';
import {
  missingFor,
  nextState,
  reachableStates,
  sightStates,
  stateAfterChange,
  type Progress,
} from './state.ts';

const whole: Progress = {
  state: 'approved',
  german: { title: 'Haus Heeren', teaser: 'Ein Wasserschloss.', body: 'Seit 1605 …' },
  hasPosition: true,
  ownerApproval: 'Familie von Plettenberg, Gespräch am 3. Mai',
};

describe('the way of a sight', () => {
  it('goes step by step, and back as far as needed', () => {
    expect(sightStates.map(nextState)).toEqual([...sightStates.slice(1), null]);
    expect(reachableStates('idea')).toEqual(['research']);
    expect(reachableStates('checked')).toEqual(['idea', 'research', 'draft', 'approved']);
    expect(reachableStates('published')).toEqual(sightStates.slice(0, -1));
  });

  it.each([
    ['an idea needs nothing', { ...whole, german: null, ownerApproval: '' }, 'idea', []],
    ['a draft needs its title', { ...whole, german: null }, 'draft', ['title']],
    [
      'what is checked has been written',
      { ...whole, german: { title: 'Haus Heeren', teaser: '', body: '' } },
      'checked',
      ['teaser', 'text'],
    ],
    ['nobody publishes past the owner', { ...whole, ownerApproval: '' }, 'published', ['owner']],
    ['visitors must find it', { ...whole, hasPosition: false }, 'published', ['position']],
    ['what has all of it goes on', whole, 'published', []],
  ] as const)('%s', (_, progress, wanted, missing) => {
    expect(missingFor(progress, wanted)).toEqual(missing);
  });

  it.each([
    ['idea', 'idea'],
    ['draft', 'draft'],
    ['checked', 'draft'],
    ['approved', 'draft'],
    ['published', 'published'],
  ] as const)('a text changed while it is %s is %s', (before, after) => {
    expect(stateAfterChange(before)).toBe(after);
  });
});
