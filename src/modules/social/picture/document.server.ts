import type { Json, JsonObject, TypesetSource } from '#platform/typeset/index.ts';
import { typesetPictures } from '#platform/typeset/server.ts';
import { deriveBranding, defaultBranding } from '#ui/branding.ts';
import type { District } from '#modules/districts/index.ts';
import type { OwnPoster } from '#modules/posters/index.ts';
import { readOwnPosterPicture } from '#modules/posters/server.ts';
import { crop } from './crop.server.ts';
import { formats, type Format, type ListPage, type PostPage } from './page.ts';

/** All that pictures of one size are made from; read in a transaction, drawn outside it. */
export type PictureDocument = { districtId: string; format: Format } & (
  | { kind: 'set'; data: JsonObject; photo: string | null; poster: OwnPoster | null }
  /** Made by hand: SHA-256 of its file. */
  | { kind: 'own'; sha256: string }
);

export function setDocument({
  district,
  pages,
  url,
  ...document
}: {
  district: Pick<District, 'id' | 'name' | 'branding'>;
  format: Format;
  pages: readonly (PostPage | ListPage)[];
  /** As people type it. */
  url: string;
  /** SHA-256 of the file of the event's picture. */
  photo: string | null;
  poster: OwnPoster | null;
}): PictureDocument {
  const { light } = deriveBranding({ ...defaultBranding, ...district.branding });
  const data = {
    title: pages[0]?.title.text || district.name,
    lang: pages[0]?.title.lang ?? 'de',
    height: formats[document.format].height,
    district: district.name,
    url,
    colours: {
      ...paper,
      brand: light.brand,
      onBrand: light['on-brand'],
      accent: light.accent,
      onAccent: light['on-accent'],
      link: light.link,
    },
    pages,
  };
  return { kind: 'set', districtId: district.id, data, ...document };
}

/** Paper and ink of `ui/tokens.css`. */
const paper = { paper: '#faf8f3', ink: '#1e2622', muted: '#525c56', line: '#d9d4c7' };

/** The pictures of a document, as JPEG in sRGB without any metadata. @throws TypesetError */
export async function drawDocument(document: PictureDocument): Promise<Buffer[]> {
  const { format, districtId } = document;
  if (document.kind === 'own') {
    const own = await crop({ districtId, sha256: document.sha256, ...formats[format] });
    return own ? [own] : [];
  }
  const photo = document.photo
    ? await crop({ districtId, sha256: document.photo, ...photoSizes[format] })
    : null;
  const poster = document.poster
    ? await readOwnPosterPicture({ districtId, own: document.poster, variant: '1600.webp' })
    : null;
  const source: TypesetSource = {
    template: '/src/modules/social/print/post.typ',
    data: withoutMissing(document.data, { photo, poster }),
    assets: { ...(photo && { 'photo.jpg': photo }), ...(poster && { 'poster.webp': poster }) },
  };
  return typesetPictures({ source, type: 'image/jpeg', width: formats[format].width });
}

/** The room of the photo in its design (`designs.typ`). */
const photoSizes = {
  post: { width: 1080, height: 600 },
  story: { width: 1080, height: 860 },
} as const;

/** Where a file is gone the sign says it all. */
function withoutMissing(
  data: JsonObject,
  files: Record<'photo' | 'poster', Buffer | null>,
): JsonObject {
  const pages = data['pages'] as readonly JsonObject[];
  const isMissing = (design: Json | undefined) =>
    (design === 'photo' || design === 'poster') && !files[design];
  const set = pages.map((page) => (isMissing(page['design']) ? { ...page, design: 'sign' } : page));
  return { ...data, pages: set };
}
