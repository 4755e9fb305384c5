import { announcementWords } from '#modules/announcements/index.ts';
import { findDatePage, type Occurrence, type PublicEvent } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { qrSvg } from '#platform/qr/index.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { posterData } from './document.ts';
import { PosterError } from './errors.ts';
import { findOwnPoster } from './own/own-poster.server.ts';
import { ownPosterSource } from './own/own-source.server.ts';
import { readEmblem, readPrintPictures } from './pictures.server.ts';
import type { PosterChoice } from './poster.ts';

export interface PosterOrder {
  found: PublicEvent;
  choice: PosterChoice;
  district: District;
  /** Where its pages are found, without a slash at the end. */
  origin: string;
  locale: Locale;
}

/**
 * Everything that a poster is set from: the event's words in the chosen design, or the club's own poster in its place.
 * @throws PosterError `no_date`
 */
export async function findPosterSource(tx: Tx, order: PosterOrder): Promise<TypesetSource> {
  const { found, choice, district, origin, locale } = order;
  const words = announcementWords({ found, date: dateOf(order), origin, locale });
  const own = await findOwnPoster(tx, found.event.id);
  if (own) {
    const title = words.title.text;
    const { format } = choice;
    return ownPosterSource({ own, districtId: district.id, title, format, locale });
  }
  const { picture, logos, assets } = await readPrintPictures(tx, {
    districtId: district.id,
    pictureId: found.event.pictureId,
    logoIds: choice.logoIds,
    mono: choice.mono,
    locale,
  });
  const emblem = await readEmblem({ district, mono: choice.mono });
  const data = posterData({
    words,
    choice,
    district: [district.name, district.town].filter(Boolean).join(' · '),
    branding: district.branding,
    picture,
    logos,
    emblem: emblem && { name: 'emblem.png', ...emblem.size },
  });
  const qr = Buffer.from(qrSvg({ text: words.url, correction: 'medium' }));
  return {
    template: '/src/modules/posters/print/poster.typ',
    data,
    assets: { ...assets, ...(emblem && { 'emblem.png': emblem.bytes }), 'qr.svg': qr },
  };
}

function dateOf({ found, choice: { date } }: PosterOrder): Occurrence | null {
  if (!date) return null;
  const page = findDatePage({ found, date });
  if (page.kind !== 'dates' || !page.dates[0]) throw new PosterError('no_date');
  return page.dates[0];
}
