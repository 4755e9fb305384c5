import type { PictureErrorCode } from './errors.ts';

export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif';

/**
 * What a file is by its own bytes; its name and what the browser says are not believed. Signatures:
 * https://mimesniff.spec.whatwg.org, ISO 14496-12 for `ftyp`.
 */
export function sniffPicture(
  bytes: Uint8Array,
): { type: PictureType } | { refused: PictureErrorCode } {
  if (bytes.length === 0) return { refused: 'empty' };
  const head = latin(bytes, 0, 12);
  if (head.startsWith('\xff\xd8\xff')) return { type: 'jpeg' };
  if (head.startsWith('\x89PNG\r\n\x1a\n')) {
    return isMovingPng(bytes) ? { refused: 'animated' } : { type: 'png' };
  }
  if (head.startsWith('RIFF') && head.endsWith('WEBP')) return { type: 'webp' };
  if (head.slice(4, 8) === 'ftyp') return sniffBrands(bytes);
  return { refused: refusedType(bytes) };
}

function sniffBrands(bytes: Uint8Array): { type: 'avif' } | { refused: PictureErrorCode } {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = latin(bytes, 8, Math.min(length, 256));
  if (brands.includes('avis')) return { refused: 'animated' };
  if (brands.includes('avif')) return { type: 'avif' };
  if (/hei[cxms]|hev[cxms]|mif1|msf1/.test(brands)) return { refused: 'heic' };
  return { refused: 'not_a_picture' };
}

function refusedType(bytes: Uint8Array): PictureErrorCode {
  const head = latin(bytes, 0, 1024);
  if (/^GIF8[79]a/.test(head)) return 'gif';
  if (head.includes('%PDF-')) return 'pdf';
  if (/^(BM|II\*\0|MM\0\*|\xff\x0a|8BPS|\0\0\0\x0cJXL )/.test(head)) return 'other_type';
  if (/<svg[\s>]/i.test(head)) return 'svg';
  return 'not_a_picture';
}

/** An animated PNG says so before its first picture data (https://www.w3.org/TR/png-3/, section 11.3.6). */
function isMovingPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length;) {
    const chunk = latin(bytes, at + 4, at + 8);
    if (chunk === 'acTL') return true;
    if (chunk === 'IDAT') return false;
    at += 12 + view.getUint32(at);
  }
  return false;
}

function latin(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}
