import jsQR from 'jsqr';
import sharp from 'sharp';

/** What a camera reads from a picture that holds one QR code; null where it reads nothing. */
export async function readCode(picture: Uint8Array): Promise<string | null> {
  const { data, info } = await sharp(picture)
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data ?? null;
}
