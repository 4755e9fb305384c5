import { createHash } from 'node:crypto';
import { sharp } from './decoder.server.ts';
import { PictureError } from './errors.ts';
import { readPicture, type ReadPicture } from './read-picture.server.ts';
import { sniffPicture } from './sniff.ts';
import { findUnsafe } from './svg.ts';

/** Longest side of a logo: sharp on paper at 4 cm, and small enough for every page. */
const logoSide = 640;
/** A drawing is text; this much is a small book. */
const mostDrawingBytes = 1024 * 1024;
const mostSeconds = 10;

/**
 * Reads a logo: a photo, a picture, or a drawing (SVG), by its bytes alone. Whatever it was, a PNG is made of its
 * pixels, at most 640 a side. Slow: call it before the transaction.
 * @throws PictureError with the reason why it cannot be taken.
 */
export async function readLogo(upload: Uint8Array): Promise<ReadPicture> {
  const sniffed = sniffPicture(upload);
  const isDrawing = 'refused' in sniffed && sniffed.refused === 'svg';
  const pixels = isDrawing ? await draw(upload) : (await readPicture(upload)).bytes;
  const { data, info } = await sharp(pixels)
    .resize({ width: logoSide, height: logoSide, fit: 'inside', withoutEnlargement: true })
    .png({ compressionLevel: 9 })
    .toBuffer({ resolveWithObject: true });
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { bytes: data, sha256, format: 'png', width: info.width, height: info.height };
}

async function draw(upload: Uint8Array): Promise<Buffer> {
  if (upload.length > mostDrawingBytes) throw new PictureError('too_large');
  const text = decode(upload);
  if (findUnsafe(text)) throw new PictureError('svg_unsafe');
  const drawing = Buffer.from(text.replace(/<!DOCTYPE[^>]*>/i, ''));
  try {
    const { width, height } = await sharp(drawing).metadata();
    if (Math.max(width, height) > 100 * Math.min(width, height)) throw new PictureError('too_long');
    const density = Math.min(Math.max((72 * logoSide) / Math.max(width, height), 1), 2400);
    return await sharp(drawing, { density, limitInputPixels: 4 * logoSide * logoSide })
      .timeout({ seconds: mostSeconds })
      .resize({ width: logoSide, height: logoSide, fit: 'inside' })
      .png()
      .toBuffer();
  } catch (error) {
    if (error instanceof PictureError) throw error;
    const isSlow = error instanceof Error && /timeout/i.test(error.message);
    throw new PictureError(isSlow ? 'too_slow' : 'broken', { cause: error });
  }
}

/** In another encoding the words that are looked for could hide. */
function decode(upload: Uint8Array): string {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(upload);
  } catch (error) {
    throw new PictureError('broken', { cause: error });
  }
  const [, encoding = 'utf-8'] = /^\s*<\?xml[^>]*encoding\s*=\s*["']([^"']*)/i.exec(text) ?? [];
  if (text.includes('\0') || !/^(utf-8|us-ascii|iso-8859-1)$/i.test(encoding)) {
    throw new PictureError('broken');
  }
  // It was read as UTF-8, so it must not be read as anything else again.
  return text.replace(/^(\s*<\?xml[^>]*?)\s+encoding\s*=\s*["'][^"']*["']/i, '$1');
}
