/** What can be chosen about a poster. The words stand in its address, so they never change. */
export const posterDesigns = ['ruhig', 'festlich', 'foto'] as const;
export type PosterDesign = (typeof posterDesigns)[number];

/** `a5` is a handout, two on a sheet of A4; `tuer` hangs at the door on the day. */
export const posterFormats = ['a4', 'a3', 'a5', 'tuer'] as const;
export type PosterFormat = (typeof posterFormats)[number];

export interface PosterLook {
  design: PosterDesign;
  format: PosterFormat;
  /** Black on white, without large dark areas: for a cheap laser printer. */
  mono: boolean;
  /** At least 18 points everywhere. */
  large: boolean;
}

/** What the team chose for the posters of one event. */
export interface PosterChoice extends PosterLook {
  /** One date of a series by its address; null: all of them. */
  date: string | null;
  /** Instead of the event's title; empty: the title. */
  headline: string;
  /** A line that stands out: "Mit Kinderprogramm". */
  extra: string;
  /** Sponsors' logos, of the district's pictures. */
  logoIds: string[];
}

export const usualChoice: PosterChoice = {
  design: 'ruhig',
  format: 'a4',
  mono: false,
  large: false,
  date: null,
  headline: '',
  extra: '',
  logoIds: [],
};

/**
 * Whether a picture can fill the upper part of the photo design: a small one is not blown up, a very wide one not cut to
 * a stamp. Pixels.
 */
export function photoFitness({ width, height }: { width: number; height: number }): PhotoFitness {
  if (width < 480) return 'small';
  return width > 4 * height ? 'wide' : 'fine';
}

export type PhotoFitness = 'fine' | 'small' | 'wide';

/** Characters. */
export const mostLetters = { headline: 200, extra: 160 } as const;
export const mostLogos = 4;

/** What the poster of an event, or of one date of it, is called when it is saved. */
export function posterFileName({
  slug,
  date,
  look: { format, mono, large },
}: {
  slug: string;
  date: string | null;
  look: Pick<PosterLook, 'format' | 'mono' | 'large'>;
}): string {
  const kind = { a4: 'plakat-a4', a3: 'plakat-a3', a5: 'handzettel', tuer: 'tueraushang' }[format];
  const parts = [slug, date, kind, mono && 'sw', large && 'gross'].filter(Boolean);
  return `${parts.join('-')}.pdf`;
}
