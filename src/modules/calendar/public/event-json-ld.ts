import { inLocale, type Locale } from '#platform/i18n/index.ts';
import { instantOf, localOf, wallClock } from '../rule/dates.ts';
import type { StoredEvent } from '../event/event.ts';
import type { Occurrence } from '../occurrence/occurrence.ts';

/** Where it is, apart from the name that everybody knows it by. */
export interface JsonLdPlace {
  name: string;
  street: string;
  postalCode: string;
  town: string;
}

/**
 * One date as schema.org/Event, for search engines (https://schema.org/Event; properties as Google's guide for
 * events wants them). Plain data: `jsonForScript` makes it safe to stand in a page.
 */
export function eventJsonLd({
  event,
  occurrence,
  place,
  locale,
  url,
  image,
}: {
  event: StoredEvent;
  occurrence: Occurrence;
  place: JsonLdPlace | null;
  locale: Locale;
  /** Absolute address of the page. */
  url: string;
  /** Absolute address of a picture. */
  image?: string | undefined;
}): Record<string, unknown> {
  const description = inLocale(event.summary, locale);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: inLocale(occurrence.title, locale),
    ...(description && { description }),
    url,
    inLanguage: locale,
    ...dates(occurrence),
    eventStatus: `https://schema.org/${statusOf(occurrence)}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    ...(place && { location: locationOf(place) }),
    ...(occurrence.organisation && {
      organizer: { '@type': 'Organization', name: occurrence.organisation.name },
    }),
    ...priceOf(event),
    ...(image && { image: [image] }),
  };
}

/** JSON that cannot end the script element it stands in, nor be read as markup. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function statusOf({ state, moved }: Occurrence) {
  if (state !== 'scheduled') return 'EventCancelled';
  return moved ? 'EventRescheduled' : 'EventScheduled';
}

function dates(occurrence: Occurrence) {
  const { allDay, startsOn, endsOn, startsAt, endsAt, timeZone, moved } = occurrence;
  const planned = occurrence.originalLocal;
  if (allDay) {
    return {
      startDate: startsOn,
      endDate: endsOn,
      ...(moved && { previousStartDate: planned.slice(0, 10) }),
    };
  }
  const previous = instantOf({ local: planned, timeZone });
  return {
    startDate: withOffset({ instant: startsAt, timeZone }),
    endDate: withOffset({ instant: endsAt, timeZone }),
    ...(moved && { previousStartDate: withOffset({ instant: previous, timeZone }) }),
  };
}

/** `2026-11-24T18:30:00+01:00`: search engines read the offset as the place's own clock. */
function withOffset({ instant, timeZone }: { instant: string; timeZone: string }): string {
  const local = localOf({ instant, timeZone });
  const minutes = Math.round((wallClock(local) - Date.parse(instant)) / 60_000);
  const [hour, minute] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${local}:00${minutes < 0 ? '-' : '+'}${pad(hour)}:${pad(minute)}`;
}

function locationOf({ name, street, postalCode, town }: JsonLdPlace) {
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(street && { streetAddress: street }),
      ...(postalCode && { postalCode }),
      ...(town && { addressLocality: town }),
      addressCountry: 'DE',
    },
  };
}

/** Only what the text says without doubt; an empty price means that nobody said, not that it is free. */
function priceOf({ price }: StoredEvent) {
  const text = (price.de ?? '').trim();
  if (/^((der )?eintritt (ist )?frei|kostenlos|kostenfrei|frei)\.?$/i.test(text)) {
    return { isAccessibleForFree: true, offers: offer('0') };
  }
  const [, euros, cents] = /^(\d{1,4})(?:[,.](\d\d))?\s*(?:€|Euro)\.?$/i.exec(text) ?? [];
  return euros ? { isAccessibleForFree: false, offers: offer(`${euros}.${cents ?? '00'}`) } : {};
}

function offer(price: string) {
  return { '@type': 'Offer', price, priceCurrency: 'EUR', availability: inStock };
}

const inStock = 'https://schema.org/InStock';
