/**
 * The forms in which a picture is served. WebP for pages; JPEG for previews elsewhere, feeds and mails, whose
 * readers do not all know WebP.
 */
export const variants = {
  '480.webp': { width: 480, height: null, type: 'image/webp' },
  '960.webp': { width: 960, height: null, type: 'image/webp' },
  '1600.webp': { width: 1600, height: null, type: 'image/webp' },
  /** In print: A4 at 290 dots per inch, A3 at 200. */
  '2400.jpg': { width: 2400, height: null, type: 'image/jpeg' },
  '960.jpg': { width: 960, height: null, type: 'image/jpeg' },
  /** What others show when somebody passes the page on: cut to 1200 × 630 (https://ogp.me). */
  'vorschau.jpg': { width: 1200, height: 630, type: 'image/jpeg' },
} as const;

export type Variant = keyof typeof variants;

const pageWidths = ['480.webp', '960.webp', '1600.webp'] as const;
export type PageVariant = (typeof pageWidths)[number];

export function isVariant(name: string): name is Variant {
  return Object.hasOwn(variants, name);
}

/** Root-relative address; what stands there never changes. */
export function pictureUrl({ id, variant }: { id: string; variant: Variant }): string {
  return `/bild/${id}/${variant}`;
}

/** What an `img` needs besides `alt` and `sizes`: addresses, and the size that keeps its room free. */
export function pictureSources(picture: { id: string; width: number; height: number }): {
  src: string;
  srcset: string;
  width: number;
  height: number;
} {
  const { id } = picture;
  return sourcesAt({ ...picture, urlOf: (variant) => pictureUrl({ id, variant }) });
}

/** The same for what stands elsewhere in these forms. */
export function sourcesAt({
  urlOf,
  ...picture
}: {
  width: number;
  height: number;
  urlOf: (variant: PageVariant) => string;
}): ReturnType<typeof pictureSources> {
  const srcset = pageWidths
    .filter(
      (variant, index) => index === 0 || picture.width > variants[pageWidths[index - 1]!].width,
    )
    .map((variant) => `${urlOf(variant)} ${sizeOf(picture, variant).width}w`)
    .join(', ');
  return { src: urlOf('960.webp'), srcset, ...sizeOf(picture, '960.webp') };
}

/** The preview that others show, for `og:image`. */
export function previewOf({ id }: { id: string }): { src: string; width: number; height: number } {
  const { width, height } = variants['vorschau.jpg'];
  return { src: pictureUrl({ id, variant: 'vorschau.jpg' }), width, height };
}

/** A small picture is not made bigger. */
export function sizeOf({ width, height }: { width: number; height: number }, variant: Variant) {
  const shown = Math.min(width, variants[variant].width);
  return { width: shown, height: Math.max(1, Math.round((height * shown) / width)) };
}
