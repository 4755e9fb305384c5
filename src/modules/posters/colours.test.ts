import { expect, test } from 'vitest';
import { contrast } from '#ui/colour.ts';
import { posterAreas, posterColours } from './colours.ts';

test.each([
  ['the usual', {}],
  ['light', { brand: '#bfe3ff', accent: '#ffffff' }],
  ['dark', { brand: '#08121f', accent: '#101010' }],
  ['yellow', { brand: '#ffd500', accent: '#f4b53f' }],
  ['grey', { brand: '#808080', accent: '#888888' }],
])(
  'text stands out on every area of %s branding, in colour and in black and white',
  (_, branding) => {
    for (const mono of [false, true]) {
      const colours = posterColours({ branding, mono });
      for (const area of posterAreas) {
        const pair = [colours[area]!, colours[`${area}-text`]!] as const;
        expect(contrast(...pair), area).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(colours['ink']!, colours['paper']!)).toBeGreaterThan(7);
    }
  },
);
