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
  const { variant, ...original } = file;
  const make = async () => {
    const picture = await readIfThere(pathOfFile(original));
    return picture && sizeTo({ picture, variant });
  };
  return readMade({ ...file, make });
}

/**
 * What is made of a kept file: once, when it is first asked for. It stays beside the file, and goes with it.
 * Null where there is nothing to make it of.
 */
export async function readMade({
  make,
  ...file
}: {
  districtId: string;
  sha256: string;
  /** Its name beside the file; the same name is always the same content. */
  variant: string;
  make: () => Promise<Buffer | null>;
}): Promise<Buffer | null> {
  const path = pathOfFile(file);
  const kept = await readIfThere(path);
  if (kept) return kept;
  let made = making.get(path);
  if (!made) {
    made = makeAndKeep({ path, make }).finally(() => making.delete(path));
    making.set(path, made);
  }
  return made;
}

async function makeAndKeep({
  path,
  make,
}: {
  path: string;
  make: () => Promise<Buffer | null>;
}): Promise<Buffer | null> {
  const bytes = await make();
  if (bytes) await writeWhole(path, bytes);
  return bytes;
}

/** A picture in one of the forms. */
export function sizeTo(of: { picture: Uint8Array; variant: Variant }): Promise<Buffer> {
  return gate(() => size(of));
}

async function size({
  picture,
  variant,
}: {
  picture: Uint8Array;
  variant: Variant;
}): Promise<Buffer> {
  const { width, height, type } = variants[variant];
  const sized = sharp(picture).resize(
    height === null
      ? { width, withoutEnlargement: true }
      : { width, height, fit: 'cover', position: 'attention' },
  );
  return type === 'image/webp'
    ? sized.webp({ quality: 80, effort: 4 }).toBuffer()
    : sized.flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true }).toBuffer();
}
