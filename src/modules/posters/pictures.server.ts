import type { District } from '#modules/districts/index.ts';
import { altOf, type Picture } from '#platform/files/index.ts';
import { findPictureFile, findPictures, readFileOf, readVariant } from '#platform/files/server.ts';
import { sharp } from '#platform/files/decoder.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import type { PosterContent, PosterPicture } from './document.ts';
import { paperMessages } from './messages/paper.ts';

interface PrintPictures extends Pick<PosterContent, 'picture' | 'logos'> {
  assets: NonNullable<TypesetSource['assets']>;
}

/** The event's picture and the sponsors' logos, as far as they may be printed. */
export async function readPrintPictures(
  tx: Tx,
  {
    districtId,
    pictureId,
    logoIds,
    mono,
    locale,
  }: {
    districtId: string;
    pictureId: string | null;
    logoIds: string[];
    mono: boolean;
    locale: Locale;
  },
): Promise<PrintPictures> {
  const pictures = await findPictures(tx, [pictureId, ...logoIds], { for: 'team' });
  const assets: Record<string, Uint8Array> = {};
  async function take(id: string, variant: '2400.jpg' | '960.webp') {
    const picture = pictures.get(id);
    if (!picture?.channels.includes('print')) return null;
    const file = await findPictureFile(tx, id);
    const bytes = file && (await readVariant({ districtId, sha256: file.sha256, variant }));
    if (!bytes) return null;
    const name = `${id}.${variant === '2400.jpg' ? 'jpg' : 'webp'}`;
    assets[name] = mono ? await sharp(bytes).greyscale().toBuffer() : bytes;
    return describe({ picture, name, locale });
  }
  const picture = pictureId ? await take(pictureId, '2400.jpg') : null;
  const logos: PosterPicture[] = [];
  for (const id of logoIds) {
    const logo = await take(id, '960.webp');
    if (logo) logos.push(logo);
  }
  return { picture, logos, assets };
}

/** The district's own logo, as it is printed small beside its name. */
export async function readEmblem({
  district: { id, branding },
  mono,
}: {
  district: District;
  mono: boolean;
}): Promise<{ bytes: Buffer; size: { width: number; height: number } } | null> {
  if (!branding.logo) return null;
  const { sha256, ...size } = branding.logo;
  const bytes = await readFileOf({ districtId: id, sha256 });
  if (!bytes) return null;
  return { bytes: mono ? await sharp(bytes).greyscale().png().toBuffer() : bytes, size };
}

function describe({
  picture,
  name,
  locale,
}: {
  picture: Picture;
  name: string;
  locale: Locale;
}): PosterPicture {
  const t = paperMessages.in(locale);
  const { width, height, photographer, credit } = picture;
  const shown = Math.min(width, 2400);
  return {
    name,
    alt: altOf({ picture, locale }) || t('posters.paper.picture'),
    credit: credit || (photographer && t('posters.paper.photo', { name: photographer })),
    width: shown,
    height: Math.round((height * shown) / width),
  };
}
