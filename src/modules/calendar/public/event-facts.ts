import { inLocale, localPath, type Locale } from '#platform/i18n/index.ts';
import { entryPath } from '#modules/organisations/index.ts';
import { addressLine, type Place } from '#modules/places/index.ts';
import type { IconName } from '#ui/icons.ts';
import { categoryMessages } from '../messages/categories.ts';
import type { StoredSeries } from '../event/event.ts';
import { calendarPublicMessages } from '../messages/public.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';
import type { PublicEvent } from './public-event.ts';
import { seriesInWords } from '../rule/words.ts';

/** One line of an event's page: "Wo: Stadtteilbüro". */
export interface Fact {
  term: string;
  icon: IconName;
  lines: { text: string; href?: string }[];
}

/** What there is to know about an event, in the order in which people ask. Unknown things are left out. */
export function eventFacts({
  found,
  occurrence,
  locale,
}: {
  found: PublicEvent;
  /** The date that is looked at: it may be somewhere else than the others. */
  occurrence: Occurrence | null;
  locale: Locale;
}): Fact[] {
  const t = calendarPublicMessages.in(locale);
  const { event } = found;
  const place = placeOf({ found, occurrence });
  const facts: Fact[] = [
    { term: t('calendar.event.when'), icon: 'repeat', lines: rhythm({ found, locale }) },
    { term: t('calendar.event.where'), icon: 'pin', lines: whereLines(place) },
    {
      term: t('calendar.event.who'),
      icon: 'group',
      lines: whoLines({ organisation: occurrence?.organisation ?? null, locale }),
    },
    {
      term: t('calendar.event.kind'),
      icon: 'info',
      lines: textLine(categoryMessages.in(locale)(`calendar.category.${event.category}`)),
    },
    {
      term: t('calendar.event.price'),
      icon: 'check',
      lines: textLine(inLocale(event.price, locale)),
    },
    {
      term: t('calendar.event.contact'),
      icon: 'mail',
      lines: contact(inLocale(event.contact, locale)),
    },
  ];
  return facts.filter(({ lines }) => lines.length > 0);
}

/** Who is in the directory is found there. */
function whoLines({
  organisation,
  locale,
}: {
  organisation: Occurrence['organisation'];
  locale: Locale;
}): Fact['lines'] {
  if (!organisation) return [];
  const { name, isListed } = organisation;
  return [{ text: name, ...(isListed && { href: localPath(locale, entryPath(organisation)) }) }];
}

/** Where a date is: its own place, or its event's. */
export function placeOf({
  found,
  occurrence,
}: {
  found: PublicEvent;
  occurrence: Occurrence | null;
}): Place | null {
  const id = occurrence?.place?.id ?? found.event.placeId;
  return found.places.find((place) => place.id === id) ?? null;
}

/** "Jeden Dienstag, 10:00 bis 12:00 Uhr": of each rule that still has a date to come. */
function rhythm({ found, locale }: { found: PublicEvent; locale: Locale }) {
  const coming = new Set(found.coming.map(({ seriesId }) => seriesId));
  return found.series
    .filter((series) => series.rrule !== null && coming.has(series.id))
    .map((series) => ({ text: seriesLine({ series, places: found.places, locale }) }));
}

/** When a series takes place, and where, if that is not where its event says. */
export function seriesLine({
  series,
  places,
  locale,
}: {
  series: StoredSeries;
  places: Pick<Place, 'id' | 'name'>[];
  locale: Locale;
}): string {
  const words = capital(seriesInWords(series, locale).text);
  const place = places.find(({ id }) => id === series.differs.placeId)?.name;
  return place
    ? calendarPublicMessages.in(locale)('calendar.event.series_at', { words, place })
    : words;
}

/** With a known position the phone may open its own map (RFC 5870); no map of anybody else is asked. */
function whereLines(place: Place | null): Fact['lines'] {
  if (!place) return [];
  const address = addressLine(place);
  const { latitude, longitude } = place;
  const isKnown = latitude !== null && longitude !== null;
  const line = isKnown
    ? { text: address || place.name, href: `geo:${latitude},${longitude}` }
    : { text: address };
  return [{ text: place.name }, line].filter(({ text }) => text !== '');
}

function contact(text: string): Fact['lines'] {
  const address = /[^\s<>()"',;:]+@[^\s<>()"',;:]+\.[a-z]{2,}/i.exec(text)?.[0];
  if (!address) return textLine(text);
  const rest = text
    .replace(address, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  return [...textLine(rest), { text: address, href: `mailto:${address}` }];
}

const textLine = (text: string | undefined) => (text?.trim() ? [{ text: text.trim() }] : []);

export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
