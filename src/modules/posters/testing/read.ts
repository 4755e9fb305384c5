import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A PDF's first page as somebody else's reader sees it. */
export async function readPdf(pdf: Uint8Array) {
  const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  const texts = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []));
  const [, , width = 0, height = 0] = page.view;
  return {
    document,
    pages: document.numPages,
    page,
    info: (await document.getMetadata()).info as Record<string, unknown>,
    tree: await page.getStructTree(),
    text: comparable(texts.map(({ str }) => str).join('')),
    /** Pieces of text as they stand, none over more than a line. */
    pieces: texts.map(({ str }) => str),
    /** Pairs of texts of which one lies on the other. */
    overlapping: overlapping(texts),
    /** Texts that reach beyond the paper. */
    outside: texts
      .filter(({ transform, width: wide }) => {
        const [x, y] = [Number(transform[4]), Number(transform[5])];
        return x < 0 || y < 0 || x + wide > width + 0.5 || y > height;
      })
      .map(({ str }) => str),
  };
}

interface Placed {
  str: string;
  transform: unknown[];
  width: number;
}

/** Letters are taken as high as an x: lines that stand close together are no fault. */
function overlapping(texts: Placed[]): string[] {
  const boxes = texts.map(({ str, transform, width }) => {
    const size = Math.hypot(Number(transform[2]), Number(transform[3]));
    const [left, bottom] = [Number(transform[4]), Number(transform[5])];
    return { str, left: left + 1, right: left + width - 1, bottom, top: bottom + size / 2 };
  });
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right)
      .filter((other) => one.bottom < other.top && other.bottom < one.top)
      .map((other) => `${one.str} / ${other.str}`),
  );
}

/** Letters without spaces, breaks and marks that only direct them. */
export const comparable = (text: string) => text.normalize('NFC').replace(/[\s\p{C}-]/gu, '');

export async function rasterise(
  { document, page }: Awaited<ReturnType<typeof readPdf>>,
  dpi: number,
) {
  const viewport = page.getViewport({ scale: dpi / 72 });
  const [wide, high] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
  // The reader's own canvas: its paths are only known to that.
  const factory = document.canvasFactory as {
    create(width: number, height: number): { canvas: HTMLCanvasElement };
  };
  const { canvas } = factory.create(wide, high);
  await page.render({ canvas, viewport, background: '#fff' }).promise;
  const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, wide, high);
  return { data, width, height };
}
