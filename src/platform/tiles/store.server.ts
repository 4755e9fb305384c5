import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Tile } from './tile.ts';

export interface KeptTile {
  bytes: Buffer;
  /** Until then it need not be asked for again. */
  goodUntil: Date;
}

/**
 * Tiles on disk. How long one is good stands in the file's own time, so that there is nothing else to keep true. When
 * they are more than `most` bytes, those that were good longest ago go first.
 */
export function keepTiles({ folder, most }: { folder: string; most: number }) {
  /** Counted once, when the first is written; null before. */
  let size: number | null = null;
  const pathOf = ({ zoom, x, y }: Tile) => join(folder, String(zoom), String(x), `${y}.tile`);

  return {
    async find(tile: Tile): Promise<KeptTile | null> {
      try {
        const path = pathOf(tile);
        const [bytes, { mtime }] = await Promise.all([readFile(path), stat(path)]);
        return { bytes, goodUntil: mtime };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },

    /** Under its name stands all of a tile or nothing. A disk that is full keeps none: it is no loss. */
    async keep(tile: Tile, { bytes, goodUntil }: KeptTile): Promise<void> {
      const path = pathOf(tile);
      const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.part`);
      size ??= await sizeOf(folder);
      try {
        await mkdir(dirname(path), { recursive: true, mode: 0o700 });
        await writeFile(draft, bytes, { mode: 0o600 });
        await utimes(draft, goodUntil, goodUntil);
        await rename(draft, path);
        size += bytes.length;
      } catch (error) {
        console.error('a tile of the map could not be kept:', (error as Error).message);
        await rm(draft, { force: true });
      }
      if (size > most) size = await makeRoom(folder, most * 0.8);
    },
  };
}

async function makeRoom(folder: string, most: number): Promise<number> {
  const files = (await listTiles(folder)).toSorted((a, b) => a.goodUntil - b.goodUntil);
  let size = files.reduce((sum, file) => sum + file.size, 0);
  for (const file of files) {
    if (size <= most) break;
    await rm(file.path, { force: true });
    size -= file.size;
  }
  return size;
}

async function sizeOf(folder: string): Promise<number> {
  return (await listTiles(folder)).reduce((sum, { size }) => sum + size, 0);
}

async function listTiles(folder: string) {
  const found: { path: string; size: number; goodUntil: number }[] = [];
  const names = await readdir(folder, { recursive: true }).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  for (const name of names.filter((one) => /\.(tile|part)$/.test(one))) {
    const path = join(folder, name);
    const about = await stat(path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (about) found.push({ path, size: about.size, goodUntil: about.mtimeMs });
  }
  return found;
}

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '');
}
