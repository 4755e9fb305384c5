import jsQR from 'jsqr';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import {
  fontsNotEmbedded,
  outside,
  rasterise,
  readPdf,
  squeezed,
} from '#platform/typeset/testing/read-pdf.ts';
import { proofSource, signSource, type SignOrder } from './sign.ts';

const address = 'https://heeren-werve.example/o/k7m2p';
const order = (sign: Partial<SignOrder['sign']> = {}): SignOrder => ({
  sign: {
    ...{ number: 12, heading: 'Das Pförtnerhaus der Zeche Königsborn', material: 'Email' },
    ...{ wording: 'Früher ging man hier zur Schicht.', fixing: 'Vier Schrauben' },
    ...{ width: 150, height: 200, ...sign },
  },
  ...{ address, languages: ['de', 'en', 'de-simple'], logo: null, locale: 'de' },
  district: { name: 'Heeren-Werve', branding: {} },
});

const sizes = [
  [150, 200],
  [300, 150],
  [60, 60],
  [80, 240],
  [500, 350],
] as const;

describe.each(sizes)('a sign of %i × %i mm', (width, height) => {
  it('is one page in exactly that size, and all that stands on it stands inside', async () => {
    const { pdf } = await typesetPdf(signSource(order({ width, height })));
    const read = await readPdf(pdf);
    expect(read.pages).toHaveLength(1);
    const [page] = read.pages;
    expect((page!.width / 72) * 25.4).toBeCloseTo(width, 1);
    expect((page!.height / 72) * 25.4).toBeCloseTo(height, 1);
    expect(outside(read)).toEqual([]);
    for (const said of ['Nr. 12', 'Das Pförtnerhaus der Zeche Königsborn', 'English']) {
      expect(read.text).toContain(squeezed(said));
    }
    // Whoever cannot scan types it: in one piece.
    expect(page!.items.map(({ text }) => text)).toContain('heeren-werve.example/o/k7m2p');
    expect(await fontsNotEmbedded(pdf)).toEqual([]);
  });

  it('is read from a print of 300 dpi, also where a fifth of its code is dirty', async () => {
    const { pdf } = await typesetPdf(signSource(order({ width, height })));
    const seen = await asPhoneSees(await rasterise(pdf, { page: 1, dpi: 300 }));
    const clean = read(seen);
    expect(clean?.data).toBe(address);
    expect(read(dirty(seen, clean!.location, birds))?.data).toBe(address);
    expect(read(dirty(seen, clean!.location, mud))?.data).toBe(address);
  }, 30_000);
});

it('a sign is drawn, so that it is sharp in any size', async () => {
  const { pdf } = await typesetPdf(signSource(order()));
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const { fnArray } = await (await document.getPage(1)).getOperatorList();
  expect(fnArray).not.toContain(OPS.paintImageXObject);
  expect(fnArray).not.toContain(OPS.paintImageMaskXObject);
  await document.destroy();
});

it('a long name is set smaller, and never on top of the code', async () => {
  const heading = 'Ehemaliges Verwaltungsgebäude der Königsborner Steinkohlenbergwerksgesellschaft';
  const { pdf } = await typesetPdf(signSource(order({ heading, width: 80, height: 120 })));
  expect(outside(await readPdf(pdf))).toEqual([]);
  expect(read(await asPhoneSees(await rasterise(pdf, { page: 1, dpi: 300 })))?.data).toBe(address);
});

it('the proof says what is ordered, shows the sign, and its code can be tried', async () => {
  const { pdf, pages } = await typesetPdf(proofSource(order()));
  expect(pages).toBe(1);
  const proof = await readPdf(pdf);
  for (const said of ['Korrekturabzug', '150 × 200 mm', 'Vier Schrauben', address]) {
    expect(proof.text).toContain(squeezed(said));
  }
  expect(outside(proof)).toEqual([]);
  expect(read(await asPhoneSees(await rasterise(pdf, { page: 1, dpi: 300 })))?.data).toBe(address);
});

type Picture = Awaited<ReturnType<typeof rasterise>>;
type Location = NonNullable<ReturnType<typeof jsQR>>['location'];

const read = ({ data, width, height }: Picture) =>
  jsQR(data, width, height, { inversionAttempts: 'dontInvert' });

/** A phone held so that the whole sign is in its picture. */
async function asPhoneSees({ data, width, height }: Picture): Promise<Picture> {
  const sheet = sharp(data, { raw: { width, height, channels: 4 } });
  const shrunk = await sheet
    .resize({ width: 900, height: 900, fit: 'inside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width: wide, height: high } = shrunk.info;
  return { data: new Uint8ClampedArray(shrunk.data), width: wide, height: high };
}

const [birds, mud] = [[238, 236, 228] as const, [58, 46, 36] as const];

/** A fifth of the code's area is covered, away from the corners by which a reader finds it. */
function dirty(
  picture: Picture,
  { topLeftCorner, bottomRightCorner }: Location,
  colour: readonly number[],
): Picture {
  const data = picture.data.slice();
  const side = bottomRightCorner.x - topLeftCorner.x;
  const spot = Math.sqrt(0.2) * side;
  const from = { x: topLeftCorner.x + side * 0.27, y: topLeftCorner.y + side * 0.27 };
  for (let y = Math.round(from.y); y < from.y + spot; y += 1) {
    for (let x = Math.round(from.x); x < from.x + spot; x += 1) {
      data.set(colour, (y * picture.width + x) * 4);
    }
  }
  return { ...picture, data };
}
