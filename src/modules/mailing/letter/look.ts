import { deriveBranding } from '#ui/branding.ts';

/** Colours that a mail needs, as in `ui/tokens.css`: mail programs know no custom properties. */
const paper = {
  light: {
    paper: '#faf8f3',
    ink: '#1e2622',
    muted: '#525c56',
    line: '#d9d4c7',
    danger: '#9c2318',
    'danger-soft': '#fbe8e4',
    warning: '#6b4400',
    'warning-soft': '#fcefcf',
  },
  dark: {
    paper: '#151a18',
    ink: '#f2f0ea',
    muted: '#b9c0ba',
    line: '#39423d',
    danger: '#ffb4a6',
    'danger-soft': '#401d18',
    warning: '#fad48a',
    'warning-soft': '#3a2c0f',
  },
} as const;

export type Colour =
  keyof (typeof paper)['light'] | 'brand' | 'on-brand' | 'link' | 'accent' | 'on-accent';

export type Colours = Record<Colour, string>;

/** Light colours stand in every element; dark ones come by a style sheet, where the mail program reads one. */
export function coloursOf(branding: { brand: string; accent: string }): {
  light: Colours;
  dark: Colours;
} {
  const derived = deriveBranding(branding);
  return {
    light: { ...derived.light, ...paper.light },
    dark: { ...derived.dark, ...paper.dark },
  };
}

/** No mail program may be asked for a font of ours; these are the most legible ones that machines have. */
const font = "'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

/** Weight, and pixels of letters and lines, as on the pages: nothing to be read is under 18, small print under 16. */
const sizes = {
  title: ['bold', 32, 40],
  name: ['bold', 24, 30],
  heading: ['bold', 22, 28],
  entry: ['bold', 20, 28],
  text: ['normal', 18, 28],
  strong: ['bold', 18, 28],
  small: ['normal', 16, 24],
} as const;

export type Size = keyof typeof sizes;

/** For a cell: what stands in it takes its letters over. Outlook keeps to a line's height only when told so. */
export function cellType(size: Size): string {
  const [weight, letters, line] = sizes[size];
  const shown = weight === 'bold' ? 'bold ' : '';
  return `font:${shown}${letters}px/${line}px ${font};mso-line-height-rule:exactly`;
}

/** For what stands in such a cell and is larger or smaller than its text. */
export function ownType(size: Size): string {
  const [weight, letters, line] = sizes[size];
  return `font-size:${letters}px;line-height:${line}px;font-weight:${weight}`;
}

/**
 * The style sheet: dark mode, and less room at the edges of a phone. Nothing depends on it.
 *
 * @param scheme `auto` as the reader's device wants it; the others for previews.
 */
export function styleSheet({
  colours: { light, dark },
  scheme,
}: {
  colours: { light: Colours; dark: Colours };
  scheme: 'auto' | 'light' | 'dark';
}): string {
  const media = { auto: '(prefers-color-scheme:dark)', dark: 'all', light: 'not all' }[scheme];
  const declared = scheme === 'auto' ? 'light dark' : scheme;
  const rules = (Object.keys(light) as Colour[]).flatMap((name) => [
    `.c-${name}{color:${dark[name]} !important}`,
    `.b-${name}{background-color:${dark[name]} !important}`,
    `.l-${name}{border-color:${dark[name]} !important}`,
  ]);
  return (
    `:root{color-scheme:${declared}}` +
    `@media (max-width:480px){.edge{padding:16px 14px !important}}` +
    `@media ${media}{${rules.join('')}}`
  );
}
