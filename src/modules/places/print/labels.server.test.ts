import sharp from 'sharp';
import { expect, it } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, rasterise, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { readCode } from '../../../../tests/read-code.ts';
import { labelSheets, labelsOn, labelsSource, type LabelSheet } from './labels.ts';

const labels = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    name: at === 1 ? '' : `Blumenampel ${at + 1} an der Ecke zur alten Pfarrgartenstraße`,
    address: `https://heeren-werve.example/o/k7m${String.fromCharCode(98 + at)}p`,
  }));
const printed = async (order: { count: number; sheet: LabelSheet; first?: number }) => {
  const { count, ...rest } = order;
  const source = { labels: labels(count), district: 'Heeren-Werve', locale: 'de' as const };
  return typesetPdf(labelsSource({ ...source, ...rest }));
};

it('each label of a sheet can be scanned as a printer of 300 dpi prints it, and nothing leaves the paper', async () => {
  const { pdf, pages } = await printed({ count: 10, sheet: 'large' });
  expect(pages).toBe(2);
  const spots = Array.from({ length: 10 }, (_, at) => at);
  const sheets = await Promise.all([1, 2].map((page) => rasterise(pdf, { page, dpi: 300 })));
  const found = await Promise.all(spots.map((at) => scan(sheets[Math.floor(at / 8)]!, at % 8)));
  expect(found).toEqual(labels(10).map(({ address }) => address));
  const read = await readPdf(pdf);
  expect(read.isTagged).toBe(true);
  expect(outside(read)).toEqual([]);
}, 30_000);

/** What a phone reads that sees one label and nothing beside it. */
async function scan({ data, width, height }: Sheet, spot: number): Promise<string | null> {
  const { columns, left, top, gap, ...label } = labelSheets.large;
  const dots = (millimetres: number) => Math.round((millimetres / 25.4) * 300);
  const seen = await sharp(data, { raw: { width, height, channels: 4 } })
    .extract({
      left: dots(left + (spot % columns) * (label.width + gap)),
      top: dots(top + Math.floor(spot / columns) * label.height),
      ...{ width: dots(label.width), height: dots(label.height) },
    })
    .resize({ width: 700 })
    .png()
    .toBuffer();
  return readCode(seen);
}
type Sheet = Awaited<ReturnType<typeof rasterise>>;

it('a sheet that was begun is used up: labels start where the first one is left', async () => {
  const spots = labelsOn('small');
  expect(spots).toBe(24);
  const { pdf, pages } = await printed({ count: 3, sheet: 'small', first: 23 });
  expect(pages).toBe(2);
  const [begun, next] = (await readPdf(pdf)).pages;
  const said = (page: typeof begun) =>
    squeezed((page?.items ?? []).map(({ text }) => text).join(''));
  expect(said(begun).match(/k7m.p/g)).toEqual(['k7mbp', 'k7mcp']);
  expect(said(next).match(/k7m.p/g)).toEqual(['k7mdp']);
  // Two labels and two gaps further right.
  const furthest = Math.max(...(begun?.items ?? []).map(({ x }) => x));
  expect((furthest / 72) * 25.4).toBeGreaterThan(7.2 + 2 * (63.5 + 2.54));
});
