import { createHash } from 'node:crypto';
import type { Metadata, Sharp } from 'sharp';
import { sharp } from './decoder.server.ts';
import { PictureError } from './errors.ts';
import { createGate } from './gate.server.ts';
import { keptSide, leastSide, mostBytes, mostPixels, mostSide } from './limits.ts';
import { sniffPicture } from './sniff.ts';

/** A picture as it will be kept: made anew from the pixels, so nothing else of the upload is left in it. */
export interface ReadPicture {
  bytes: Buffer;
  sha256: string;
  format: 'jpeg' | 'png';
  /** Pixels. */
  width: number;
  height: number;
}

// One at a time: fifty megapixels take 200 MB while they are turned.
const gate = createGate(1);
const mostSeconds = 20;

/**
 * Reads an upload: believes its bytes only, turns it upright, brings its colours to sRGB and leaves out everything
 * that is not pixels (place, camera, thumbnails, whatever hangs behind). Takes up to seconds: call it before the
 * transaction.
 * @throws PictureError with the reason why it cannot be taken.
 */
export async function readPicture(upload: Uint8Array): Promise<ReadPicture> {
  if (upload.length > mostBytes) throw new PictureError('too_large');
  const sniffed = sniffPicture(upload);
  if ('refused' in sniffed) throw new PictureError(sniffed.refused);
  return gate(async () => {
    try {
      const metadata = await open(upload).metadata();
      refuseSize(metadata);
      return await keep({ upload, metadata });
    } catch (error) {
      throw asPictureError(error);
    }
  });
}

function open(upload: Uint8Array): Sharp {
  return sharp(upload, { failOn: 'error', limitInputPixels: mostPixels, pages: 1 });
}

function refuseSize({ width, height, pages = 1 }: Metadata): void {
  if (pages > 1) throw new PictureError('animated');
  if (Math.max(width, height) > mostSide) throw new PictureError('too_long');
  if (width * height > mostPixels) throw new PictureError('too_many_pixels');
  if (Math.min(width, height) < leastSide) throw new PictureError('too_small');
}

async function keep({
  upload,
  metadata,
}: {
  upload: Uint8Array;
  metadata: Metadata;
}): Promise<ReadPicture> {
  // Signs and drawings (PNG, or with holes) keep sharp edges; photos keep small.
  const format = metadata.format === 'png' || metadata.hasAlpha ? 'png' : 'jpeg';
  const upright = open(upload)
    .timeout({ seconds: mostSeconds })
    .autoOrient()
    .resize({ width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb');
  const { data, info } = await (
    format === 'png'
      ? upright.png({ compressionLevel: 7 })
      : upright.jpeg({ quality: 90, mozjpeg: false, chromaSubsampling: '4:4:4' })
  ).toBuffer({ resolveWithObject: true });
  const sha256 = createHash('sha256').update(data).digest('hex');
  return { bytes: data, sha256, format, width: info.width, height: info.height };
}

/** The decoder speaks in sentences of its own; what it cannot read is broken. */
function asPictureError(error: unknown): PictureError {
  if (error instanceof PictureError) return error;
  const text = error instanceof Error ? error.message : '';
  if (/pixel limit/i.test(text)) return new PictureError('too_many_pixels', { cause: error });
  if (/timeout/i.test(text)) return new PictureError('too_slow', { cause: error });
  return new PictureError('broken', { cause: error });
}
