import { PictureError, mostBytes } from '#platform/files/index.ts';
import { readFileOf, readPicture } from '#platform/files/server.ts';
import { TypesetError } from '#platform/typeset/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { PosterError } from '../errors.ts';
import { drawPage } from './draw.server.ts';
import { ownSource } from './own-source.server.ts';
import { mostPages, type OwnPoster } from './own-poster.ts';

export interface ReadOwn extends Pick<
  OwnPoster,
  'kind' | 'pages' | 'page' | 'width' | 'height' | 'alt'
> {
  bytes: Uint8Array;
}

/**
 * Reads an upload: believes its bytes only, counts its pages, and sets and draws the chosen one once, so that what
 * is kept can be printed and shown. Takes up to seconds: call it before the transaction.
 * @throws PosterError with the reason why it cannot be taken.
 */
export async function readOwnPoster({
  upload,
  page,
  alt,
}: {
  upload: Uint8Array;
  page: number;
  alt: string;
}): Promise<ReadOwn> {
  if (upload.length === 0) throw new PosterError('none');
  if (upload.length > mostBytes) throw new PosterError('too_large');
  const read = isPdf(upload) ? await readPdf({ upload, page }) : await readImage(upload);
  if (!alt) throw new PosterError('alt_missing');
  return { ...read, alt };
}

/**
 * How large another page of the kept file is, drawn once. Takes up to seconds: call it before the transaction.
 * @throws PosterError
 */
export async function measureOwnPage({
  districtId,
  own: { sha256, width, height, ...own },
  page,
}: {
  districtId: string;
  own: OwnPoster;
  page: number;
}): Promise<{ width: number; height: number }> {
  if (page === own.page) return { width, height };
  if (page < 1 || page > own.pages) throw new PosterError('no_such_page');
  const upload = await readFileOf({ districtId, sha256 });
  if (!upload) throw new PosterError('not_found');
  return measure({ upload, page });
}

/** Within the first 1024 bytes, as readers have always allowed (ISO 32000-1, annex H, note 13). */
function isPdf(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');
}

async function readPdf({ upload, page }: { upload: Uint8Array; page: number }) {
  const pages = await countPages(upload);
  if (pages > mostPages) throw new PosterError('pdf_pages');
  if (page > pages) throw new PosterError('no_such_page');
  await tryPage({ upload, page });
  const size = await measure({ upload, page });
  return { bytes: upload, kind: 'pdf' as const, pages, page, ...size };
}

async function measure({ upload, page }: { upload: Uint8Array; page: number }) {
  const { width, height } = await saying(() => drawPage({ pdf: upload, page }));
  return { width, height };
}

/** The compiler tells how many there are when it is asked for one that cannot be. */
const beyondAll = 1_000_000;

async function countPages(upload: Uint8Array): Promise<number> {
  const said = await tryPage({ upload, page: beyondAll }).catch((error: unknown) => {
    if (!(error instanceof PosterError) || error.code !== 'no_such_page') throw error;
    return (error.cause as Error).message;
  });
  const count = /only has (\d+) page/.exec(said ?? '')?.[1];
  if (!count) throw new PosterError('pdf_broken');
  return Number(count);
}

async function tryPage({ upload, page }: { upload: Uint8Array; page: number }): Promise<void> {
  const shown = { kind: 'pdf', page, alt: 'x', title: 'x', format: 'a4', locale: 'de' } as const;
  await saying(() => typesetPdf(ownSource({ ...shown, bytes: upload })));
}

/** What goes wrong while it is set, as a reason that can be told. */
async function saying<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof TypesetError)) throw error;
    throw new PosterError(codeOf(error), { cause: error });
  }
}

/** What Typst says about PDFs: `crates/typst-library/src/visualize/image/pdf.rs`. */
function codeOf({ code, message }: TypesetError) {
  if (code !== 'failed') return code === 'lost' ? 'pdf_slow' : 'too_slow';
  if (/encrypted|password/.test(message)) return 'pdf_encrypted';
  if (/does not exist/.test(message)) return 'no_such_page';
  return 'pdf_broken';
}

async function readImage(upload: Uint8Array) {
  try {
    const { bytes, format, width, height } = await readPicture(upload);
    return { bytes, kind: format, pages: 1, page: 1, width, height };
  } catch (error) {
    if (error instanceof PictureError) throw new PosterError(error.code, { cause: error });
    throw error;
  }
}
