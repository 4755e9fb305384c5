import { typesetPdf } from '#platform/typeset/server.ts';
import { directoryPaper, type DirectoryPaper } from './paper.ts';

/**
 * The directory as a booklet (A5).
 * @throws TypesetError
 */
export function printDirectory(paper: DirectoryPaper): Promise<{ pages: number; pdf: Buffer }> {
  return typesetPdf({
    template: '/src/modules/organisations/print/directory.typ',
    data: directoryPaper(paper),
  });
}
