import { contrast, toHex, toOklch, type Oklch } from './colour.ts';

/** A district's two colours, as `#rrggbb`. Everything else is derived from them. */
export interface Branding {
  brand: string;
  accent: string;
}

export const defaultBranding: Branding = { brand: '#12503f', accent: '#f4b53f' };

export type BrandTokens = Record<
  | 'brand'
  | 'brand-strong'
  | 'on-brand'
  | 'link'
  | 'link-strong'
  | 'soft'
  | 'accent'
  | 'accent-strong'
  | 'on-accent',
  string
>;

/**
 * A stylesheet that gives a district its colours: the custom properties of `tokens.css` that
 * depend on them, for light and dark. Serve it as a file of its own after the base styles (the
 * content security policy allows no inline styles). Throws on anything but `#rrggbb`, so what a
 * district typed can never become CSS of its own.
 *
 * Written as plain hex and not as `oklch(from …)`: tablets that stopped at iOS 15 get the
 * district's colours too, and tests can prove the contrast for any input.
 */
export function brandingCss(branding: Branding, where = ':root'): string {
  const { light, dark } = deriveBranding(branding);
  return `${where}{${declarations(light)}}@media screen and (prefers-color-scheme:dark){${where}{${declarations(dark)}}}`;
}

export interface CheckedColour {
  /** Of the letters that stand on it, as they are shown: 4.5 at least. */
  contrast: number;
  /** The colour is shown visibly lighter or darker than it was chosen. */
  isAdjusted: boolean;
}

/** What became of two colours, for whoever chooses them. */
export function checkBranding(
  branding: Branding,
): Record<'brand' | 'accent', CheckedColour> & { areAlike: boolean } {
  const { light } = deriveBranding(branding);
  const isAdjusted = (chosen: string, shown: string) =>
    Math.abs(parse(chosen).l - parse(shown).l) > 0.03;
  return {
    brand: {
      contrast: contrast(light.brand, light['on-brand']),
      isAdjusted: isAdjusted(branding.brand, light.brand),
    },
    accent: {
      contrast: contrast(light.accent, light['on-accent']),
      isAdjusted: isAdjusted(branding.accent, light.accent),
    },
    areAlike: contrast(light.brand, light.accent) < 1.5,
  };
}

/**
 * Hue and strength are the district's; lightness is kept within bounds in which text is legible:
 * letters on brand and accent at 4.5:1 or better, links at 4.5:1 on every background.
 */
export function deriveBranding({ brand, accent }: Branding): {
  light: BrandTokens;
  dark: BrandTokens;
} {
  const b = parse(brand);
  const a = parse(accent);
  // A bright brand makes a yellow town sign with dark letters, any other an enamel with white ones.
  const bright = b.l > 0.72;
  const plate = bright ? clamp(b.l, 0.76, 0.92) : clamp(b.l, 0.28, 0.46);
  const night = bright ? plate : clamp(b.l + 0.065, 0.38, 0.47);
  const link = Math.min(b.l, bright ? 0.4 : 0.44);
  const signal = { ...a, l: clamp(a.l, 0.74, 0.9) };
  const shared = {
    'on-brand': bright ? toHex({ l: 0.24, c: Math.min(b.c, 0.03), h: b.h }) : '#ffffff',
    accent: toHex(signal),
    'accent-strong': toHex({ ...signal, l: signal.l - 0.05 }),
    'on-accent': toHex({ l: 0.24, c: Math.min(a.c, 0.044), h: a.h }),
  };
  return {
    light: {
      ...shared,
      brand: toHex({ ...b, l: plate }),
      'brand-strong': toHex({ ...b, l: plate - (bright ? 0.05 : 0.07) }),
      link: toHex({ ...b, l: link }),
      'link-strong': toHex({ ...b, l: Math.max(link - 0.1, 0) }),
      soft: toHex({ l: 0.945, c: Math.min(b.c, 0.014), h: b.h }),
    },
    dark: {
      ...shared,
      brand: toHex({ ...b, l: night }),
      'brand-strong': toHex({ ...b, l: night + (bright ? -0.05 : 0.04) }),
      link: toHex({ ...b, c: Math.min(b.c, 0.1), l: 0.83 }),
      'link-strong': toHex({ ...b, c: Math.min(b.c, 0.07), l: 0.91 }),
      soft: toHex({ l: 0.275, c: Math.min(b.c, 0.018), h: b.h }),
    },
  };
}

function declarations(tokens: BrandTokens): string {
  return Object.entries(tokens)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');
}

function parse(hex: string): Oklch {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new TypeError(`Not a colour like #12503f: ${hex}`);
  return toOklch(hex);
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
