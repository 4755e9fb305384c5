import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { typesetPictures } from '#platform/typeset/server.ts';
import { posterDesigns, type PosterChoice } from './poster.ts';
import { testSource } from './testing/content.ts';

const width = 400;
/** Of all pixels; edges of letters are smoothed a little differently by another version of a library. */
const tolerance = 0.002;

/** A meadow under the sky, painted here: so that the design with a photo has one. */
const photo = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
  <rect width="1600" height="1000" fill="#9fcbe0"/><circle cx="1250" cy="240" r="120" fill="#f4b53f"/>
  <path d="M0 700Q800 500 1600 700V1000H0z" fill="#4f8a3c"/></svg>`);

/** A sponsor's logo, painted here. */
const logo = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="600" height="200">
  <rect width="600" height="200" rx="40" fill="#1c4f8a"/><circle cx="110" cy="100" r="60" fill="#ffd23f"/>
  <rect x="220" y="70" width="320" height="60" fill="#fff"/></svg>`);

interface Shown {
  choice: Partial<PosterChoice>;
  title?: string;
  hasLogo?: boolean;
}

const cases: [name: string, shown: Shown][] = [
  ...posterDesigns.map((design): [string, Shown] => [design, { choice: { design } }]),
  ['bindestriche', { choice: {}, title: 'Eltern-Kind-Treff' }],
  ['grosse-schrift', { choice: { design: 'festlich', large: true } }],
  ['tueraushang', { choice: { format: 'tuer' } }],
  ['logo', { choice: { format: 'a4' }, hasLogo: true }],
];

async function draw({ choice, title = 'Maifeier', hasLogo = false }: Shown): Promise<Buffer> {
  const bytes = await sharp(photo).jpeg().toBuffer();
  const source = testSource({
    choice,
    changes: { title: { text: title, lang: 'de' } },
    picture: { bytes, width: 1600, height: 1000 },
    ...(hasLogo && {
      logos: [{ name: 'logo.webp', alt: 'Sparkasse Beispiel' }],
      assets: { 'logo.webp': await sharp(logo).webp({ lossless: true }).toBuffer() },
    }),
  });
  const [picture] = await typesetPictures({ source, type: 'image/png', width });
  return picture!;
}

/** The part of their pixels that anybody sees to differ. */
async function difference(one: Buffer, other: Buffer): Promise<number> {
  const [a, b] = await Promise.all([pixels(one), pixels(other)]);
  expect(a.info).toMatchObject({ width: b.info.width, height: b.info.height });
  const { width, height } = a.info;
  return pixelmatch(a.data, b.data, undefined, width, height) / (width * height);
}

const pixels = (png: Buffer) =>
  sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });

it.each(cases)('%s looks as it did when somebody last looked', async (name, shown) => {
  const path = new URL(`testing/pictures/${name}.png`, import.meta.url);
  const drawn = await draw(shown);
  // To have one drawn anew: delete it, run this, and look at it.
  if (!existsSync(path)) {
    await writeFile(path, await sharp(drawn).png({ palette: true, effort: 10 }).toBuffer());
    expect.fail(`${name}.png is drawn anew: look at it, then run this again.`);
  }
  const kept = await readFile(path);
  expect(await difference(drawn, kept)).toBeLessThan(tolerance);
  const other = await draw({ ...shown, title: 'Maifest' });
  expect(await difference(other, kept)).toBeGreaterThan(tolerance);
});
