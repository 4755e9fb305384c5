import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawPages } from './pictures.server.ts';

const red = (page: number) => 10 * page;

/** Pages one below the other, each in a red of its own. */
function bands({ pages, height }: { pages: number; height: number }): string {
  const bands = Array.from(
    { length: pages },
    (_, page) =>
      `<rect y="${page * height}" width="100" height="${height}" fill="rgb(${red(page)},0,0)"/>`,
  );
  const all = pages * height;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 ${all}" width="100pt" height="${all}pt">${bands.join('')}</svg>`;
}

async function redAt(picture: Buffer, row: 'first' | 'last'): Promise<number> {
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  // In the middle of the row: a page whose height is rounded is narrower than its picture by a part of a pixel.
  const at = (row === 'first' ? 0 : info.height - 1) * info.width + info.width / 2;
  return data[at * info.channels]!;
}

it.each([
  ['that are drawn in several lots', 20, 125, 1250],
  ['whose heights are no whole pixels', 4, 141.43, 1414],
])('pages %s are cut where they end', async (_, pages, height, pixels) => {
  const svg = bands({ pages, height });
  const pictures = await drawPages({ svg, pages, type: 'image/png', width: 1000 });
  expect(pictures).toHaveLength(pages);
  for (const [page, picture] of pictures.entries()) {
    expect(await sharp(picture).metadata()).toMatchObject({ width: 1000, height: pixels });
    expect([await redAt(picture, 'first'), await redAt(picture, 'last')]).toEqual([
      red(page),
      red(page),
    ]);
  }
});

it.each(['png', 'jpeg', 'webp'] as const)('a picture in %s stands in the drawing', async (kind) => {
  const size = { width: 10, height: 10, channels: 3 as const };
  const bytes = await sharp({ create: { ...size, background: '#f00' } })
    .toFormat(kind)
    .toBuffer();
  const href = `data:image/${kind};base64,${bytes.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100pt" height="100pt"><image href="${href}" width="100" height="100" preserveAspectRatio="none"/></svg>`;
  const [picture] = await drawPages({ svg, pages: 1, type: 'image/png', width: 100 });
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  const middle = (50 * info.width + 50) * info.channels;
  expect(data[middle]).toBeGreaterThan(240);
  expect(data[middle + 1]).toBeLessThan(16);
});
