import { defaultBranding, deriveBranding, type Branding } from '#ui/branding.ts';

/** Areas by name, and `<area>-text` for what stands on them; a test proves each pair's contrast. */
export type PosterColours = Record<string, string>;

export const posterAreas = ['plate', 'lamp', 'alarm', 'ground'] as const;

/** A district's two colours on paper. */
export function posterColours({
  branding,
  mono,
}: {
  branding: Partial<Branding>;
  mono: boolean;
}): PosterColours {
  if (mono) return monoColours;
  const { light } = deriveBranding({ ...defaultBranding, ...branding });
  return {
    ink: '#1d1d1b',
    paper: '#ffffff',
    hairline: '#b9b6ae',
    plate: light.brand,
    'plate-text': light['on-brand'],
    'plate-edge': light.brand,
    ground: light.brand,
    'ground-text': light['on-brand'],
    lamp: light.accent,
    'lamp-text': light['on-accent'],
    'lamp-edge': light.accent,
    alarm: '#a11616',
    'alarm-text': '#ffffff',
    'alarm-edge': '#a11616',
    'pennant-1': light.accent,
    'pennant-2': '#ffffff',
    'pennant-3': light['brand-strong'],
    'pennant-edge': light['on-brand'],
  };
}

/** Lines instead of areas: a laser printer smears large dark ones. */
const monoColours: PosterColours = {
  ink: '#000000',
  paper: '#ffffff',
  hairline: '#000000',
  plate: '#ffffff',
  'plate-text': '#000000',
  'plate-edge': '#000000',
  ground: '#ffffff',
  'ground-text': '#000000',
  lamp: '#ffffff',
  'lamp-text': '#000000',
  'lamp-edge': '#000000',
  alarm: '#000000',
  'alarm-text': '#ffffff',
  'alarm-edge': '#000000',
  'pennant-1': '#ffffff',
  'pennant-2': '#c9c9c9',
  'pennant-3': '#777777',
  'pennant-edge': '#000000',
};
