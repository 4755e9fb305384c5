import type { Sharp } from 'sharp';
import { sharp } from '#platform/files/decoder.server.ts';
import type { PictureOptions } from './index.ts';

/**
 * Cuts the drawing of a document, in which pages of one size stand one below the other, into a picture per page.
 * @param svg as the compiler draws it: its `viewBox` begins at 0 0, in points.
 */
export async function drawPages({
  svg: drawing,
  pages,
  type,
  width,
}: PictureOptions & { svg: string; pages: number }): Promise<Buffer[]> {
  const svg = await withoutWebp(drawing);
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/;
  const [, pageWidth = 0, allHeight = 0] = (box.exec(svg) ?? []).map(Number);
  const pageHeight = allHeight / pages;
  const exactHeight = (width * pageHeight) / pageWidth;
  const height = Math.round(exactHeight);
  // Reading the drawing costs as much as drawing a page of it: so it is read once for as many as may be drawn at once.
  const isWhole = Math.abs(exactHeight - height) < 1e-6;
  const atOnce = isWhole ? Math.max(1, Math.floor(mostHeight / height)) : 1;
  const pictures: Buffer[] = [];
  for (let first = 0; first < pages; first += atOnce) {
    const count = Math.min(atOnce, pages - first);
    const view = `viewBox="0 ${first * pageHeight} ${pageWidth} ${count * pageHeight}" width="${width}px" height="${count * height}px"`;
    const { data, info } = await sharp(Buffer.from(svg.replace(box, view)), { unlimited: true })
      .resize(width, count * height, { fit: 'fill' })
      .flatten({ background: '#fff' })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const raw = { width, height, channels: info.channels };
    const bytes = width * height * info.channels;
    for (let at = 0; at < count; at += 1) {
      const pixels = data.subarray(at * bytes, (at + 1) * bytes);
      pictures.push(await encode({ picture: sharp(pixels, { raw }), type }));
    }
  }
  return pictures;
}

/** Pictures in WebP as PNG: what draws the SVG leaves them white. */
async function withoutWebp(svg: string): Promise<string> {
  let drawable = svg;
  for (const [whole, base64] of svg.matchAll(/data:image\/webp;base64,([\w+/=]+)/g)) {
    if (!drawable.includes(whole)) continue;
    const png = await sharp(Buffer.from(base64!, 'base64')).png({ compressionLevel: 1 }).toBuffer();
    drawable = drawable.replaceAll(whole, `data:image/png;base64,${png.toString('base64')}`);
  }
  return drawable;
}

/** Pixels of one drawing: 14,000 rows of 1080 take 60 MB until they are cut. */
const mostHeight = 14_000;

/** JPEG without the search for its last bytes (`mozjpeg`): that takes ten times as long, for a quarter of the size. */
function encode({
  picture,
  type,
}: Pick<PictureOptions, 'type'> & { picture: Sharp }): Promise<Buffer> {
  return type === 'image/png'
    ? picture.png({ compressionLevel: 9, palette: false }).toBuffer()
    : picture.jpeg({ quality: 88, chromaSubsampling: '4:4:4' }).toBuffer();
}
