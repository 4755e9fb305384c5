import { inLocale, localPath, type Locale, type LocalText } from '#platform/i18n/index.ts';
import { pictureUrl, variants } from '#platform/files/index.ts';
import { addressLine, type Place } from '#modules/places/index.ts';
import type { FeedEvent, FeedSeries, OwnDate } from './feed.ts';
import { printMarkdown } from './markdown.ts';
import { feedMessages } from '../messages/feed.ts';

/** For whom a feed is written. */
export interface FeedReader {
  locale: Locale;
  /** `https://heeren-werve.example`: links in a calendar must be whole. */
  origin: string;
}

/** "Abgesagt: Maifeier": many programs show a cancelled date like any other, so the title says it too. */
export function feedTitle({
  title,
  cancelled,
  locale,
}: {
  title: LocalText;
  cancelled: boolean;
  locale: Locale;
}): string {
  const text = inLocale(title, locale);
  return cancelled ? feedMessages.in(locale)('calendar.feed.cancelled', { title: text }) : text;
}

/** All there is to know about an event in plain text, what differs on one date first. */
export function feedDescription({
  found,
  one,
  own = null,
  path,
  reader,
}: {
  found: FeedEvent;
  one: FeedSeries;
  own?: OwnDate | null;
  /** Of the page about it, without language. */
  path: string;
  reader: FeedReader;
}): string {
  const { event, organisation } = found;
  const { locale, origin } = reader;
  const t = feedMessages.in(locale);
  const said = (text: LocalText | null | undefined) => inLocale(text, locale).trim();
  const markdown = (text: LocalText) =>
    printMarkdown({ markdown: said(text), as: 'plain', origin });
  const place = own?.place ?? one.place ?? found.place;
  const access = markdown(event.access) || (place ? markdown(place.access) : '');
  const cancelled = event.status === 'cancelled' || (own?.cancelled ?? false);
  return paragraphs([
    said(own?.differs.note ?? one.series.differs.note),
    line(said(own?.reason) || said(cancelled ? event.reason : {}), (reason) =>
      t('calendar.feed.reason', { reason }),
    ),
    cancelled ? '' : line(said(own?.holiday), (holiday) => t('calendar.feed.holiday', { holiday })),
    said(event.summary),
    markdown(event.body),
    lines([
      event.dropIn ? t('calendar.feed.drop_in') : '',
      line(said(event.price), (price) => t('calendar.feed.price', { price })),
      line(said(event.contact), (contact) => t('calendar.feed.contact', { contact })),
      line(organisation?.name ?? '', (name) =>
        t('calendar.feed.organiser', { organisation: name }),
      ),
    ]),
    line(access, (text) => t('calendar.feed.access', { access: text })),
    t('calendar.feed.more', { url: pageUrl({ path, reader }) }),
  ]);
}

/** `Stadtteilbüro, Mittelstraße 14, 59174 Kamen` */
export function placeLine(place: Pick<Place, 'name' | 'street' | 'postalCode' | 'town'>): string {
  return [place.name, addressLine(place)].filter(Boolean).join(', ');
}

/** As JPEG: not every reader knows WebP. Its address shows it only as long as it may stand on the web. */
export function feedImage({
  picture: { id },
  reader,
}: {
  picture: { id: string };
  reader: FeedReader;
}) {
  const variant = '960.jpg';
  return { url: reader.origin + pictureUrl({ id, variant }), mediaType: variants[variant].type };
}

export function pageUrl({ path, reader }: { path: string; reader: FeedReader }): string {
  return reader.origin + localPath(reader.locale, path);
}

const line = (text: string, say: (text: string) => string) => (text ? say(text) : '');
const lines = (texts: string[]) => texts.filter(Boolean).join('\n');
const paragraphs = (texts: string[]) => texts.filter(Boolean).join('\n\n');
