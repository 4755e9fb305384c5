import type { LocalText } from '#platform/i18n/index.ts';

/** Where a picture may be shown. `web` also means: by anyone who has its address. */
export const pictureChannels = ['web', 'mailing', 'print', 'screen', 'social'] as const;
export type PictureChannel = (typeof pictureChannels)[number];

/** What a volunteer says about a picture. */
export interface PictureDetails {
  /** What is to be seen, for those who do not see it. */
  alt: LocalText;
  /** Only decoration: says nothing that the text beside it does not say, and needs no `alt`. */
  decorative: boolean;
  photographer: string;
  /** How the name is to stand beside it, where "Foto: photographer" is not right. */
  credit: string;
  /** Who agreed to its publication, and how. */
  consent: string;
  channels: PictureChannel[];
}

export interface Picture extends PictureDetails {
  id: string;
  /** Pixels of the stored original. */
  width: number;
  height: number;
  createdAt: Date;
  createdBy: string | null;
  version: number;
  deletedAt: Date | null;
}

/** What a page needs to show it or to offer it for choosing. */
export type ShownPicture = Pick<Picture, 'id' | 'width' | 'height'> & PictureDetails;

/** Characters. */
export const mostLetters = { alt: 500, photographer: 120, credit: 200, consent: 1000 } as const;

/** The shown part of a picture: what may go to a browser. */
export function toShown({ id, width, height, ...picture }: Picture): ShownPicture {
  const { alt, decorative, photographer, credit, consent, channels } = picture;
  return { id, width, height, alt, decorative, photographer, credit, consent, channels };
}

/** The alternative text in a page: empty for decoration. */
export function altOf({
  picture,
  locale,
}: {
  picture: Pick<PictureDetails, 'alt' | 'decorative'>;
  locale: keyof LocalText;
}): string {
  return picture.decorative ? '' : picture.alt[locale] || picture.alt.de || '';
}
