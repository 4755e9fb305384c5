import { sharp } from '#platform/files/decoder.server.ts';
import type { PictureOptions } from './index.ts';

/**
 * Cuts the drawing of a document, in which pages of one size stand one below the other, into a picture per page.
 * @param svg as the compiler draws it: its `viewBox` begins at 0 0, in points.
 */
export async function drawPages({
  svg,
  pages,
  type,
  width,
}: PictureOptions & { svg: string; pages: number }): Promise<Buffer[]> {
  const box = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+pt" height="[\d.]+pt"/;
  const [, pageWidth = 0, allHeight = 0] = (box.exec(svg) ?? []).map(Number);
  const pageHeight = allHeight / pages;
  const height = Math.round((width * pageHeight) / pageWidth);
  const pictures: Buffer[] = [];
  for (let page = 0; page < pages; page += 1) {
    const view = `viewBox="0 ${page * pageHeight} ${pageWidth} ${pageHeight}" width="${width}px" height="${height}px"`;
    const drawn = sharp(Buffer.from(svg.replace(box, view)), { unlimited: true })
      .resize(width, height, { fit: 'fill' })
      .flatten({ background: '#fff' });
    pictures.push(
      await (
        type === 'image/png'
          ? drawn.png({ compressionLevel: 9, palette: false })
          : drawn.jpeg({ quality: 88, chromaSubsampling: '4:4:4', mozjpeg: true })
      ).toBuffer(),
    );
  }
  return pictures;
}
