import { sizeOf, sourcesAt, type Variant } from '#platform/files/index.ts';
import type { OwnPoster } from './own-poster.ts';
import type { PublicOwnPoster } from './public.ts';

/** The forms in which an own poster is served: never cut, so without the preview of other pictures. */
export const ownPosterVariants = [
  '480.webp',
  '960.webp',
  '1600.webp',
  '960.jpg',
] as const satisfies Variant[];
export type OwnPosterVariant = (typeof ownPosterVariants)[number];

/** Root-relative address of its picture; what stands there never changes: another file or page has another one. */
export function ownPosterUrl({
  own: { id, page },
  variant,
}: {
  own: Pick<OwnPoster, 'id' | 'page'>;
  variant: OwnPosterVariant;
}): string {
  return `/plakat/${id}/${page}-${variant}`;
}

/** Page and form in the last part of such an address; null where it is none. */
export function readOwnPosterFile(
  name: string,
): { page: number; variant: OwnPosterVariant } | null {
  const [, page, form] = /^([1-9]\d{0,3})-(.+)$/.exec(name) ?? [];
  const variant = ownPosterVariants.find((one) => one === form);
  return variant ? { page: Number(page), variant } : null;
}

/** What an `img` needs besides `alt` and `sizes`. */
export function ownPosterSources(own: Omit<PublicOwnPoster, 'alt'>) {
  const { width, height } = own;
  return sourcesAt({ width, height, urlOf: (variant) => ownPosterUrl({ own, variant }) });
}

/** What others show when somebody passes the event's page on: the whole poster. */
export function ownPosterPreview(own: PublicOwnPoster) {
  const variant = '960.jpg';
  return { src: ownPosterUrl({ own, variant }), alt: own.alt, ...sizeOf(own, variant) };
}
