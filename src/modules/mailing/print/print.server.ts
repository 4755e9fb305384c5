import { qrSvg } from '#platform/qr/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { datePaper, paperSizes, type PaperOptions } from './date-paper.ts';
import type { PaperCode } from './sheet.ts';
import { yearPaper, type YearPaperOptions } from './year-paper.ts';

interface Printed {
  pages: number;
  pdf: Buffer;
}

/**
 * An issue, or the coming weeks, as a PDF. What would need a second page for a few lines is set a little smaller.
 * @throws TypesetError
 */
export async function printDateList({
  isLarge,
  ...of
}: Omit<PaperOptions, 'size'> & { isLarge: boolean }): Promise<Printed> {
  const usual = await set({ ...of, size: isLarge ? paperSizes.large : paperSizes.usual });
  if (isLarge || usual.pages !== 2) return usual;
  const [a, b, smallest] = paperSizes.fitted;
  const fitted = await set({ ...of, size: smallest });
  if (fitted.pages > 1) return usual;
  for (const size of [a, b]) {
    const larger = await set({ ...of, size });
    if (larger.pages === 1) return larger;
  }
  return fitted;
}

/**
 * A year on one sheet.
 * @throws TypesetError
 */
export function printYear(options: YearPaperOptions): Promise<Printed> {
  const { data, codes } = yearPaper(options);
  return typesetPdf({
    template: '/src/modules/mailing/print/year.typ',
    data,
    assets: codeAssets(codes),
  });
}

function set(options: PaperOptions): Promise<Printed> {
  const { data, codes } = datePaper(options);
  return typesetPdf({
    template: '/src/modules/mailing/print/date-list.typ',
    data,
    assets: codeAssets(codes),
  });
}

/** Codes that are read from behind glass: half of them may be in the shade. */
function codeAssets(codes: PaperCode[]): Record<string, Uint8Array> {
  return Object.fromEntries(
    codes.map(({ name, url }) => [name, Buffer.from(qrSvg({ text: url, correction: 'medium' }))]),
  );
}
