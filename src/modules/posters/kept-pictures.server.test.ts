import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import pixelmatch from 'pixelmatch';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { typesetPictures } from '#platform/typeset/server.ts';
import { posterDesigns, type PosterDesign } from './poster.ts';
import { testSource } from './testing/content.ts';

const width = 400;
/** Of all pixels; edges of letters are smoothed a little differently by another version of a library. */
const tolerance = 0.002;

/** A meadow under the sky, painted here: so that the design with a photo has one. */
const photo = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
  <rect width="1600" height="1000" fill="#9fcbe0"/><circle cx="1250" cy="240" r="120" fill="#f4b53f"/>
  <path d="M0 700Q800 500 1600 700V1000H0z" fill="#4f8a3c"/></svg>`);

async function draw({ design, title }: { design: PosterDesign; title: string }): Promise<Buffer> {
  const bytes = await sharp(photo).jpeg().toBuffer();
  const source = testSource({
    choice: { design },
    changes: { title: { text: title, lang: 'de' } },
    picture: { bytes, width: 1600, height: 1000 },
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

it.each(posterDesigns)(
  'the design %s looks as it did when somebody last looked',
  async (design) => {
    const path = new URL(`testing/pictures/${design}.png`, import.meta.url);
    const drawn = await draw({ design, title: 'Maifeier' });
    // To have one drawn anew: delete it, run this, and look at it.
    if (!existsSync(path)) {
      await writeFile(path, await sharp(drawn).png({ palette: true, effort: 10 }).toBuffer());
      expect.fail(`${design}.png is drawn anew: look at it, then run this again.`);
    }
    const kept = await readFile(path);
    expect(await difference(drawn, kept)).toBeLessThan(tolerance);
    expect(await difference(await draw({ design, title: 'Maifest' }), kept)).toBeGreaterThan(
      tolerance,
    );
  },
);
