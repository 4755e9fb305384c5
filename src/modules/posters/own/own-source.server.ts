import { readFileOf } from '#platform/files/server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { PosterError } from '../errors.ts';
import type { PosterFormat } from '../poster.ts';
import type { OwnPoster } from './own-poster.ts';

/** A club's own poster, fitted onto a format. @throws PosterError `not_found` where its file is gone */
export async function ownPosterSource({
  own,
  districtId,
  ...shown
}: {
  own: Pick<OwnPoster, 'kind' | 'page' | 'alt' | 'sha256'>;
  districtId: string;
  title: string;
  format: PosterFormat;
  locale: Locale;
}): Promise<TypesetSource> {
  const bytes = await readFileOf({ districtId, sha256: own.sha256 });
  if (!bytes) throw new PosterError('not_found');
  return ownSource({ ...own, bytes, ...shown });
}

export function ownSource({
  kind,
  page,
  alt,
  bytes,
  title,
  format,
  locale,
}: Pick<OwnPoster, 'kind' | 'page' | 'alt'> & {
  bytes: Uint8Array;
  title: string;
  format: PosterFormat;
  locale: Locale;
}): TypesetSource {
  return {
    template: '/src/modules/posters/print/own.typ',
    data: { title: title || alt, lang: locale, format, kind, page, alt },
    assets: { [`own.${kind}`]: bytes },
  };
}
