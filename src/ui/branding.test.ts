import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brandingCss, checkBranding, deriveBranding } from './branding.ts';
import { contrast, toHex, toOklch } from './colour.ts';

const anyColour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => '#' + number.toString(16).padStart(6, '0'));
const grounds = { light: ['#faf8f3', '#ffffff'], dark: ['#151a18', '#1d2421'] };

test('whatever two colours a district picks, its text can be read in both themes', () => {
  fc.assert(
    fc.property(anyColour, anyColour, (brand, accent) => {
      const themes = deriveBranding({ brand, accent });
      for (const name of ['light', 'dark'] as const) {
        const tokens = themes[name];
        const pairs = [
          [tokens['on-brand'], tokens.brand],
          [tokens['on-brand'], tokens['brand-strong']],
          [tokens['on-accent'], tokens.accent],
          [tokens['on-accent'], tokens['accent-strong']],
          ...[...grounds[name], tokens.soft].flatMap((ground) => [
            [tokens.link, ground],
            [tokens['link-strong'], ground],
            [name === 'light' ? '#525c56' : '#b9c0ba', ground],
          ]),
        ] as [string, string][];
        for (const [text, ground] of pairs) {
          expect(contrast(text, ground), `${name}: ${text} on ${ground}`).toBeGreaterThanOrEqual(
            4.5,
          );
        }
      }
    }),
    {
      numRuns: 2000,
      examples: [
        ['#ffff00', '#000000'],
        ['#ffffff', '#ffffff'],
        ['#0000ff', '#00ff00'],
      ],
    },
  );
});

test('a legible brand colour is kept as it was picked', () => {
  expect(deriveBranding({ brand: '#12503f', accent: '#f4b53f' }).light).toMatchObject({
    brand: '#12503f',
    accent: '#f4b53f',
  });
});

test('only a plain hex colour becomes part of a stylesheet', () => {
  for (const brand of ['red', '#12503', '#12503f;}body{display:none', 'url(//example.org)', '']) {
    expect(() => brandingCss({ brand, accent: '#f4b53f' })).toThrow(TypeError);
  }
  expect(brandingCss({ brand: '#7A1020', accent: '#f4b53f' })).toMatch(
    /^:root\{(--[\w-]+:#[0-9a-f]{6};)+\}@media screen and \(prefers-color-scheme:dark\)\{:root\{(--[\w-]+:#[0-9a-f]{6};)+\}\}$/,
  );
});

test('colours survive the way to OKLCH and back', () => {
  fc.assert(
    fc.property(anyColour, (hex) => {
      expect(toHex(toOklch(hex))).toBe(hex);
    }),
  );
});

test('contrast follows WCAG: black on white is 21, equal colours are 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});

test('whoever chooses two colours hears what becomes of them', () => {
  const usual = checkBranding({ brand: '#12503f', accent: '#f4b53f' });
  expect(usual).toMatchObject({
    brand: { isAdjusted: false },
    accent: { isAdjusted: false },
    areAlike: false,
  });
  // A middle blue is too light for white letters, a dark red too dark to catch the eye.
  expect(checkBranding({ brand: '#5b9bd5', accent: '#7a1020' })).toMatchObject({
    brand: { isAdjusted: true },
    accent: { isAdjusted: true },
  });
  expect(checkBranding({ brand: '#f4d03f', accent: '#f4b53f' }).areAlike).toBe(true);
  fc.assert(
    fc.property(anyColour, anyColour, (brand, accent) => {
      const checked = checkBranding({ brand, accent });
      expect(checked.brand.contrast).toBeGreaterThanOrEqual(4.5);
      expect(checked.accent.contrast).toBeGreaterThanOrEqual(4.5);
    }),
  );
});
