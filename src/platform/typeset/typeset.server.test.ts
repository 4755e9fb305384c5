import jsQR from 'jsqr';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '#platform/qr/index.ts';
import { parseRichText } from '#platform/richtext/index.ts';
import type { JsonObject, TypesetSource } from './index.ts';
import { typesetPdf, typesetPictures } from './server.ts';

const source = (data: JsonObject, assets: TypesetSource['assets'] = {}): TypesetSource => ({
  template: '/src/platform/typeset/testing/plain.typ',
  data: { title: 'Maifeier', lang: 'de', assets: Object.keys(assets), ...data },
  assets,
});

async function read(pdf: Buffer) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join('');
  const { info } = await document.getMetadata();
  return {
    text,
    info,
    tree: await page.getStructTree(),
    isMarked: (await document.getMarkInfo())?.Marked,
  };
}

describe('a document', () => {
  it('is tagged, has title and language, and says what it was given', async () => {
    const { pdf, pages } = await typesetPdf(source({}));
    const { text, info, tree, isMarked } = await read(pdf);
    expect(pages).toBe(1);
    expect(text).toContain('Maifeier');
    expect(info).toMatchObject({ Title: 'Maifeier', Language: 'de' });
    expect(isMarked).toBe(true);
    expect(JSON.stringify(tree)).toContain('"H1"');
  });

  it.each([
    '#panic("x") $y$ *z* `code` @ref <label> \\ // /* <b>fett</b> {{x}}',
    'مرحبا بكم',
    'Привет, Straße, İğdır, Ωμέγα',
    '“Gänsefüßchen” — 5–7 € ½',
  ])('prints data as it is: %s', async (title) => {
    const { text } = await read((await typesetPdf(source({ title }))).pdf);
    const letters = (of: string) => [...new Set(of.replace(/\s/g, ''))].sort().join('');
    expect(letters(text)).toBe(letters(title));
  });

  it.each([
    '漢字 Abend',
    'na\u0323\u0301\u0302me',
    '\ud83d kaputt',
    '\u0007Glocke',
    '👨‍👩‍👧 Familie',
    'กำ',
  ])('comes out whatever is typed: %j', async (title) => {
    const { text } = await read((await typesetPdf(source({ title }))).pdf);
    expect(text).toMatch(/Abend|me|kaputt|Glocke|Familie|◊/);
  });

  it('prints rich text with its lists', async () => {
    const rich = parseRichText(
      'Ein *schöner* **Tag**\n\n- Grill\n- Musik\n\n2. zwei\n3. drei\n\n> Zitat\n\n---',
    );
    const { text } = await read(
      (await typesetPdf(source({ rich: JSON.parse(JSON.stringify(rich)) as JsonObject }))).pdf,
    );
    for (const word of ['schöner', 'Tag', 'Grill', 'Musik', '2.', 'drei', 'Zitat'])
      expect(text).toContain(word);
  });

  it('that cannot be compiled says so', async () => {
    await expect(
      typesetPdf(source({}, { 'broken.png': Buffer.from('no picture') })),
    ).rejects.toMatchObject({ code: 'failed' });
  });

  it('may name no file outside the project', async () => {
    const data = { title: 'x', lang: 'de', assets: ['../../../../etc/passwd'] };
    await expect(
      typesetPdf({ template: '/src/platform/typeset/testing/plain.typ', data }),
    ).rejects.toMatchObject({ code: 'failed' });
  });
});

describe('pictures', () => {
  it('are one per page, each with its own text', async () => {
    const pictures = await typesetPictures({
      source: source({ pages: ['zwei', 'drei'] }),
      type: 'image/png',
      width: 500,
    });
    expect(pictures).toHaveLength(3);
    for (const picture of pictures) {
      const { width, height } = await sharp(picture).metadata();
      expect([width, height]).toEqual([500, 400]);
      expect((await sharp(picture).stats()).channels[0]!.min).toBeLessThan(60);
    }
    expect(new Set(pictures.map((picture) => picture.toString('base64'))).size).toBe(3);
  });

  it('show a QR code that can be read', async () => {
    const text = 'https://heeren-werve.example/termine/maifeier';
    const [picture] = await typesetPictures({
      source: source({}, { 'qr.svg': Buffer.from(qrSvg({ text })) }),
      type: 'image/jpeg',
      width: 1080,
    });
    const { data, info } = await sharp(picture)
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data).toBe(text);
  });
});
