import { sharp } from './decoder.server.ts';
import { pathOfFile, readIfThere, writeWhole } from './folder.server.ts';
import { createGate } from './gate.server.ts';
import { variants, type Variant } from './variant.ts';

// Two small pictures at once leave a small machine air for pages.
const gate = createGate(2);
const making = new Map<string, Promise<Buffer | null>>();

/**
 * A picture's file in one of its forms; made when it is first asked for, and kept beside the original.
 * Null where the original is missing.
 */
export async function readVariant(file: {
  districtId: string;
  sha256: string;
  variant: Variant;
}): Promise<Buffer | null> {
  const path = pathOfFile(file);
  const kept = await readIfThere(path);
  if (kept) return kept;
  let made = making.get(path);
  if (!made) {
    made = gate(() => make({ ...file, path })).finally(() => making.delete(path));
    making.set(path, made);
  }
  return made;
}

async function make({
  districtId,
  sha256,
  variant,
  path,
}: {
  districtId: string;
  sha256: string;
  variant: Variant;
  path: string;
}): Promise<Buffer | null> {
  const original = await readIfThere(pathOfFile({ districtId, sha256 }));
  if (!original) return null;
  const { width, height, type } = variants[variant];
  const sized = sharp(original).resize(
    height === null
      ? { width, withoutEnlargement: true }
      : { width, height, fit: 'cover', position: 'attention' },
  );
  const bytes = await (
    type === 'image/webp'
      ? sized.webp({ quality: 80, effort: 4 })
      : sized.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true })
  ).toBuffer();
  await writeWhole(path, bytes);
  return bytes;
}
