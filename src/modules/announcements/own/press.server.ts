import { findPublicEvent } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { filesMessages, pictureUrl, type Picture } from '#platform/files/index.ts';
import { findPictures } from '#platform/files/server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { slugify } from '#platform/slug.ts';
import type { Channel, Offer, OfferedFile } from '../channel.ts';
import { ownMessages } from '../messages/own.ts';
import { announcementWords } from '../words.ts';
import { pressTextOfEvent, pressTextOfNotice } from './press-text.ts';

/** Newspapers and parish letters: a text to copy, and the picture where it may be printed. By hand from there on. */
export const press: Channel = {
  key: 'press',
  icon: 'mail',
  text: (locale) => ownMessages.in(locale)('announcements.press'),
  doneText: (locale) => ownMessages.in(locale)('announcements.press.done'),
  concerns: ['event', 'notice'],
  moments: [{ key: 'handed', days: { event: 14, notice: 1 }, per: 'event' }],
  offer,
};

async function offer(
  tx: Tx,
  { topic, district, origin, locale, now }: Parameters<NonNullable<Channel['offer']>>[1],
): Promise<Offer> {
  const about = topic.kind === 'event' ? topic.event : topic.notice;
  const picture = await printablePicture(tx, about.pictureId);
  const credit = picture ? creditOf(picture, locale) : '';
  const label = ownMessages.in(locale)('announcements.press.text');
  const files = picture ? [fileOf({ picture, slug: about.slug, credit, locale })] : [];
  if (topic.kind === 'notice') {
    const text = pressTextOfNotice({ notice: topic.notice, district, origin, locale, credit });
    return { files, texts: [{ label, text, name: 'presse-text.txt' }] };
  }
  const found = await findPublicEvent(tx, { slug: topic.event.slug, now });
  if (!found) throw new Error(`event ${topic.event.id} is not public`);
  const words = announcementWords({ found, date: topic.date, origin, locale });
  const text = pressTextOfEvent({ words, district, credit });
  return { files, texts: [{ label, text, name: 'presse-text.txt' }] };
}

/** Only with the word of whoever took it, and named: others print it. */
async function printablePicture(tx: Tx, id: string | null): Promise<Picture | null> {
  if (!id) return null;
  const picture = (await findPictures(tx, [id], { for: 'team' })).get(id);
  return picture?.channels.includes('print') ? picture : null;
}

function creditOf({ credit, photographer }: Picture, locale: Locale): string {
  if (credit) return credit;
  return photographer && filesMessages.in(locale)('files.credit_line', { name: photographer });
}

function fileOf({
  picture: { id },
  slug,
  credit,
  locale,
}: {
  picture: Picture;
  slug: string;
  credit: string;
  locale: Locale;
}): OfferedFile {
  const t = ownMessages.in(locale);
  return {
    label: credit
      ? t('announcements.press.picture_credit', { credit })
      : t('announcements.press.picture'),
    path: pictureUrl({ id, variant: '960.jpg' }),
    name: `${slugify(slug)}-presse.jpg`,
    type: 'image/jpeg',
  };
}
