import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { defaultBranding, deriveBranding } from './branding.ts';
import { contrast } from './colour.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const light = tokensOf(css.slice(0, css.indexOf('@media')));
const dark = {
  ...light,
  ...tokensOf(css.slice(css.indexOf('@media screen'), css.indexOf('@media print'))),
};

const grounds = ['paper', 'surface', 'soft'];
const texts: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
    ['link', ground],
    ['link-strong', ground],
    ['danger', ground],
  ]),
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-danger', 'danger'],
  ['on-danger', 'danger-strong'],
  ...['info', 'success', 'warning', 'danger'].flatMap((kind): [string, string][] => [
    [kind, `${kind}-soft`],
    ['ink', `${kind}-soft`],
  ]),
];
const shapes: [string, string][] = grounds.flatMap((ground): [string, string][] => [
  ['control', ground],
  ['focus', ground],
]);

describe.each([
  ['light', light],
  ['dark', dark],
])('in the %s theme', (_, tokens) => {
  test.each(texts)('%s can be read on %s (4.5:1)', (text, ground) => {
    expect(contrast(colour(tokens, text), colour(tokens, ground))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(shapes)('%s can be made out on %s (3:1)', (shape, ground) => {
    expect(contrast(colour(tokens, shape), colour(tokens, ground))).toBeGreaterThanOrEqual(3);
  });
});

test('the branding in tokens.css is what the default colours derive to', () => {
  const derived = deriveBranding(defaultBranding);
  expect(light).toMatchObject(derived.light);
  expect(dark).toMatchObject(derived.dark);
});

test('the dark theme sets every colour of the light one anew', () => {
  const kept = Object.keys(light).filter(
    (name) =>
      light[name]?.startsWith('#') && !css.split('@media screen')[1]?.includes(`--${name}:`),
  );
  expect(kept).toEqual([]);
});

function tokensOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]),
  );
}

function colour(tokens: Record<string, string>, name: string): string {
  const value = tokens[name];
  if (!/^#[0-9a-f]{6}$/i.test(value ?? '')) throw new Error(`--${name} is no colour: ${value}`);
  return value!;
}
