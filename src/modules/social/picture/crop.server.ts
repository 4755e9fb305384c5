import { LRUCache } from 'lru-cache';
import { sharp } from '#platform/files/decoder.server.ts';
import { readVariant } from '#platform/files/server.ts';

export interface Crop {
  districtId: string;
  /** SHA-256 of its file. */
  sha256: string;
  width: number;
  height: number;
}

/** Bytes of cut pictures that are kept: every page of a carousel asks for the same one. */
const kept = new LRUCache<string, Buffer>({
  maxSize: 16 * 1024 * 1024,
  sizeCalculation: ({ length }) => length,
});
const cutting = new Map<string, Promise<Buffer | null>>();

/** Cut to size round what draws the eye, and kept, for that takes its time. Null where the file is gone. */
export async function crop(asked: Crop): Promise<Buffer | null> {
  const key = [asked.districtId, asked.sha256, asked.width, asked.height].join(' ');
  const found = kept.get(key) ?? cutting.get(key);
  if (found) return found;
  const made = cut(asked).finally(() => cutting.delete(key));
  cutting.set(key, made);
  const bytes = await made;
  if (bytes) kept.set(key, bytes);
  return bytes;
}

async function cut({ width, height, ...file }: Crop): Promise<Buffer | null> {
  const original = await readVariant({ ...file, variant: '1600.webp' });
  if (!original) return null;
  return sharp(original)
    .resize(width, height, { fit: 'cover', position: 'attention' })
    .flatten({ background: '#fff' })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toBuffer();
}
