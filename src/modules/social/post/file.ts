import type { Format } from '../picture/page.ts';

/** One picture of a post, as it stands in an address: `beitrag.jpg`, `karussell-3.jpg`. */
export interface PostFile {
  name: string;
  kind: 'post' | 'story' | 'carousel';
  format: Format;
  /** From 0. */
  page: number;
}

/** A carousel comes only where there is more than one page. */
export function listFiles({ carouselPages }: { carouselPages: number }): PostFile[] {
  const carousel = Array.from({ length: carouselPages > 1 ? carouselPages : 0 }, (_, page) => ({
    name: `karussell-${page + 1}.jpg`,
    kind: 'carousel' as const,
    format: 'post' as const,
    page,
  }));
  return [
    { name: 'beitrag.jpg', kind: 'post', format: 'post', page: 0 },
    { name: 'story.jpg', kind: 'story', format: 'story', page: 0 },
    ...carousel,
  ];
}

/** For saving it: `rund-ums-dorf-2026-11-24-beitrag.jpg`. */
export function downloadName({ slug, date, file }: { slug: string; date: string; file: string }) {
  return [slug.slice(0, 60), date, file].filter(Boolean).join('-');
}
