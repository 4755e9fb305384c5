import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { PictureOptions, TypesetSource } from './index.ts';
import { drawPages } from './pictures.server.ts';
import { press } from './press.server.ts';

/** Bytes of documents that are kept: the same data gives the same document. */
const mostKept = 48 * 1024 * 1024;
const kept = new LRUCache<string, Made>({ maxSize: mostKept, sizeCalculation: sizeOf });
const making = new Map<string, Promise<Made>>();

interface Made {
  pages: number;
  files: Buffer[];
}

/**
 * A tagged PDF (PDF/UA-1) in the fonts of the house.
 * @throws TypesetError
 */
export async function typesetPdf(source: TypesetSource): Promise<{ pages: number; pdf: Buffer }> {
  const { pages, files } = await make({ source, as: 'pdf' }, async () => {
    const { pages, bytes } = await press().set({ ...source, output: 'pdf' });
    return { pages, files: [bytes] };
  });
  return { pages, pdf: files[0]! };
}

/**
 * Each page as a picture; all pages have one size.
 * @throws TypesetError
 */
export async function typesetPictures({
  source,
  ...options
}: PictureOptions & { source: TypesetSource }): Promise<Buffer[]> {
  const { files } = await make({ source, as: `${options.type} ${options.width}` }, async () => {
    const { pages, bytes } = await press().set({ ...source, output: 'svg' });
    return { pages, files: await drawPages({ svg: bytes.toString(), pages, ...options }) };
  });
  return files;
}

/** What was made before, or is being made, is not made again. */
async function make(
  { source, as }: { source: TypesetSource; as: string },
  work: () => Promise<Made>,
): Promise<Made> {
  const key = keyOf({ source, as });
  const found = kept.get(key) ?? making.get(key);
  if (found) return found;
  const made = work().finally(() => making.delete(key));
  making.set(key, made);
  kept.set(key, await made);
  return made;
}

function keyOf({ source, as }: { source: TypesetSource; as: string }): string {
  const hash = createHash('sha256').update(`${as}\n${source.template}\n`);
  hash.update(JSON.stringify(source.data));
  for (const [name, bytes] of Object.entries(source.assets ?? {})) {
    hash.update(`\n${name} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64');
}

function sizeOf({ files }: Made): number {
  return files.reduce((sum, file) => sum + file.length, 1);
}
