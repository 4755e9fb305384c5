import sharp, { type Sharp } from 'sharp';
import type { PictureDetails } from '../picture.ts';

/** A picture that does not shrink to nothing: a coloured ground with noise on it. */
export function paint({
  width = 800,
  height = 600,
}: { width?: number; height?: number } = {}): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#a33', noise } });
}

/** One colour: quick to make at any size. */
export function plain({ width, height }: { width: number; height: number }): Sharp {
  return sharp({ create: { width, height, channels: 3, background: '#3a3' } });
}

/** Left half red, right half blue: shows which way up it is. */
export async function redAndBlue({ width = 400, height = 200 } = {}): Promise<Sharp> {
  const half = { width: width / 2, height, channels: 3 as const };
  const blue = await sharp({ create: { ...half, background: '#0000ff' } })
    .png()
    .toBuffer();
  return sharp({ create: { ...half, width, background: '#ff0000' } }).composite([
    { input: blue, left: width / 2, top: 0 },
  ]);
}

export function details(changes: Partial<PictureDetails> = {}): PictureDetails {
  return {
    alt: { de: 'Kinder tanzen um den Maibaum' },
    decorative: false,
    photographer: 'Erika Beispiel',
    credit: '',
    consent: 'Eltern, mündlich am 1. Mai',
    channels: ['web'],
    ...changes,
  };
}
