/** A club's own poster, which stands in for ours. */
export interface OwnPoster {
  id: string;
  sha256: string;
  kind: 'pdf' | 'jpeg' | 'png';
  /** How many the file has, and which of them is shown; from 1. */
  pages: number;
  page: number;
  /** Pixels: of a picture as it came, of a PDF's page as it is drawn (`drawnWidth`). */
  width: number;
  height: number;
  /** What is to be read and seen on it, for those who do not see it. */
  alt: string;
  version: number;
}

/** Pixels across: as large as pictures are shown anywhere. */
export const drawnWidth = 1600;
/** Pixels on the shorter side of a picture: on A4, fewer are seen as a blur. A PDF is sharp at any size. */
export const leastSharp = 1000;

export function isBlurredInPrint({
  kind,
  width,
  height,
}: Pick<OwnPoster, 'kind' | 'width' | 'height'>): boolean {
  return kind !== 'pdf' && Math.min(width, height) < leastSharp;
}

/** A poster has one or two pages, a flyer eight; more is a booklet, sent by mistake. */
export const mostPages = 24;
/** Characters. */
export const mostAlt = 1000;
/** What the file field offers. */
export const acceptedOwn = 'application/pdf,image/jpeg,image/png,image/webp,image/avif';
/** Days for which a removed one can be brought back. */
export const ownUndoDays = 30;
