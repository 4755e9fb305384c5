import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readEnvironment } from '#platform/env.server.ts';
import { isId } from '#platform/ids.ts';
import { PictureError } from './errors.ts';

let root: string | undefined;

/** Puts all files into this folder instead of `<ORTSMITTE_DATA>/files`. */
export function useFilesFolder(folder: string): void {
  root = folder;
}

/** The folder of all files; below it one per district. Part of every backup, beside the database. */
export function filesFolder(): string {
  root ??= join(resolve(readEnvironment().ORTSMITTE_DATA), 'files');
  return root;
}

/** Where the file of this content is, or its variant. */
export function pathOfFile({
  districtId,
  sha256,
  variant,
}: {
  districtId: string;
  sha256: string;
  variant?: string;
}): string {
  const name = variant ? `${sha256}.${variant}` : sha256;
  return join(filesFolder(), districtId, sha256.slice(0, 2), name);
}

/**
 * Writes a file so that, whatever happens, under its name stands all of it or nothing.
 * @throws PictureError `no_room`
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const folder = dirname(path);
  const draft = join(folder, `.${randomBytes(8).toString('hex')}.part`);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeThrough(draft, bytes);
    await rename(draft, path);
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    if (isFull(error)) throw new PictureError('no_room', { cause: error });
    throw error;
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The name itself is only safe once its folder is written. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isFull(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['ENOSPC', 'EDQUOT', 'EROFS'].includes(code);
}

/** The file, or null where there is none. */
export async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Removes the file of this content with all its variants. */
export async function removeFile(file: { districtId: string; sha256: string }): Promise<void> {
  const path = pathOfFile(file);
  const names = await namesIn(dirname(path));
  for (const name of names.filter((one) => one.startsWith(file.sha256))) {
    await rm(join(dirname(path), name), { force: true });
  }
}

/** Removes what a killed process left half written. */
export async function removeDraft(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Every file of a district with its age. */
export async function listFiles(
  districtId: string,
): Promise<{ path: string; name: string; modifiedAt: Date }[]> {
  const folder = join(filesFolder(), districtId);
  const found = [];
  for (const part of await namesIn(folder)) {
    for (const name of await namesIn(join(folder, part))) {
      const path = join(folder, part, name);
      const { mtime } = await stat(path);
      found.push({ path, name, modifiedAt: mtime });
    }
  }
  return found;
}

/** Ids of the districts that have files. */
export async function listDistrictFolders(): Promise<string[]> {
  return namesIn(filesFolder());
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ENOENT';
}

/** Removes all files of a district that is no more. Safe to run twice. */
export async function removeFolder(districtId: string): Promise<void> {
  if (!isId(districtId)) throw new Error('Not the id of a district.');
  await rm(join(filesFolder(), districtId), { recursive: true, force: true });
}
