import jsQR from 'jsqr';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

export interface ReadPdf {
  pages: ReadPage[];
  /** Of all pages, without the spaces and invisible signs that line breaks bring. */
  text: string;
  title: string;
  language: string;
  isTagged: boolean;
}

export interface ReadPage {
  /** Points. */
  width: number;
  height: number;
  /** Pieces of text where they stand, in points from the lower left corner. */
  items: { text: string; x: number; y: number; width: number; size: number }[];
  /** Kinds of tags, in reading order: `H1`, `P`, `L`. */
  tags: string[];
}

/** A PDF as a foreign reader (PDF.js) understands it. */
export async function readPdf(pdf: Buffer): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({
      width,
      height,
      items: items.flatMap((item) =>
        'str' in item && item.str.trim()
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                size: Math.hypot(Number(item.transform[2]), Number(item.transform[3])),
              },
            ]
          : [],
      ),
      tags: tagsIn(await page.getStructTree()),
    });
  }
  const { info } = (await document.getMetadata()) as unknown as { info: Record<string, string> };
  const isTagged = (await document.getMarkInfo())?.Marked ?? false;
  await document.destroy();
  const { Title: title = '', Language: language = '' } = info;
  const text = squeezed(pages.flatMap(({ items }) => items.map((item) => item.text)).join(''));
  return { pages, text, title, language, isTagged };
}

/** Text without what line breaks add or take: spaces, hyphens, signs that only say where a break may be. */
export const squeezed = (text: string): string =>
  text.normalize('NFC').replace(/[\s\u00ad\u200b\u200c\u200d\u200e\u200f\ufe0e\ufe0f-]/g, '');

/** What stands outside its page, in words. */
export function outside({ pages }: ReadPdf): string[] {
  return pages.flatMap(({ width, height, items }, at) =>
    items
      .filter(({ x, y, width: wide }) => x < 0 || y < 0 || x + wide > width || y > height)
      .map(({ text }) => `page ${at + 1}: ${text}`),
  );
}

/** Names of fonts that a PDF asks for without carrying them. */
export async function fontsNotEmbedded(pdf: Buffer): Promise<string[]> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const missing = new Set<string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    fnArray.forEach((operator, at) => {
      if (operator !== OPS.setFont) return;
      const [id] = argsArray[at] as [string];
      const font = page.commonObjs.get(id) as { name: string; missingFile?: boolean };
      if (font.missingFile !== false) missing.add(font.name);
    });
  }
  await document.destroy();
  return [...missing];
}

/** A page as a printer of so many dots per inch sees it: RGBA. */
export async function rasterise(
  pdf: Buffer,
  { page: number, dpi }: { page: number; dpi: number },
): Promise<{ data: Uint8ClampedArray; width: number; height: number }> {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(number);
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  // Its own canvas: it draws paths of no other.
  const factory = document.canvasFactory as {
    create(width: number, height: number): { context: CanvasRenderingContext2D };
  };
  const { context } = factory.create(width, height);
  await page.render({ canvas: null, canvasContext: context, viewport }).promise;
  const { data } = context.getImageData(0, 0, width, height);
  await document.destroy();
  return { data: new Uint8ClampedArray(data), width, height };
}

/**
 * All QR codes of a page, as a phone sees them that is held over one part after the other; from left to right, top to
 * bottom.
 */
export async function codesOn(
  pdf: Buffer,
  {
    step: millimetres = 20,
    ...of
  }: {
    page: number;
    dpi: number;
    /** How far the phone moves on, in millimetres: less where codes are large. */
    step?: number;
  },
): Promise<string[]> {
  const { data, width, height } = await rasterise(pdf, of);
  const side = Math.round((of.dpi / 25.4) * 45);
  const step = Math.round((of.dpi / 25.4) * millimetres);
  const found = new Map<string, number>();
  for (let top = 0; top < height; top += step) {
    for (let left = 0; left < width; left += step) {
      const part = new Uint8ClampedArray(side * side * 4).fill(255);
      const wide = Math.min(side, width - left);
      for (let row = 0; row < Math.min(side, height - top); row += 1) {
        const from = ((top + row) * width + left) * 4;
        part.set(data.subarray(from, from + wide * 4), row * side * 4);
      }
      if (darkShare(part) < 0.08) continue;
      const code = jsQR(part, side, side, { inversionAttempts: 'dontInvert' });
      if (code?.data && !found.has(code.data)) found.set(code.data, top * 10 + left);
    }
  }
  return [...found].sort(([, a], [, b]) => a - b).map(([text]) => text);
}

/** Of the pixels: a page of letters has less than a code. */
function darkShare(pixels: Uint8ClampedArray): number {
  let dark = 0;
  for (let at = 0; at < pixels.length; at += 4) if ((pixels[at] ?? 255) < 128) dark += 1;
  return dark / (pixels.length / 4);
}

function tagsIn(node: unknown): string[] {
  const { role, children = [] } = (node ?? {}) as { role?: string; children?: unknown[] };
  return [...(role && role !== 'Root' ? [role] : []), ...children.flatMap(tagsIn)];
}
