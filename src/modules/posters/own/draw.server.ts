import { sharp } from '#platform/files/decoder.server.ts';
import { TypesetError } from '#platform/typeset/index.ts';
import { typesetPictures } from '#platform/typeset/server.ts';
import { PosterError } from '../errors.ts';
import { drawnWidth } from './own-poster.ts';

/**
 * One page of a PDF as a picture in its own shape (PNG, `drawnWidth` across). Takes up to seconds: call it outside of
 * a transaction.
 * @throws TypesetError, PosterError `pdf_slow` where it cannot be drawn
 */
export async function drawPage({ pdf, page }: { pdf: Uint8Array; page: number }): Promise<{
  bytes: Buffer;
  width: number;
  height: number;
}> {
  const source = {
    template: '/src/modules/posters/print/own-page.typ',
    data: { title: 'Plakat', lang: 'de', page, width: drawnWidth },
    assets: { 'own.pdf': pdf },
  };
  try {
    const [bytes] = await typesetPictures({ source, type: 'image/png', width: drawnWidth });
    const { width, height } = await sharp(bytes).metadata();
    return { bytes: bytes!, width, height };
  } catch (error) {
    if (error instanceof TypesetError) throw error;
    // What draws it gives up: a page of a hundred metres, a drawing without end.
    throw new PosterError('pdf_slow', { cause: error });
  }
}
