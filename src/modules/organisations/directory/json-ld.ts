import { inLocale, type Locale } from '#platform/i18n/index.ts';
import { excerpt, parseRichText } from '#platform/richtext/index.ts';
import { weekdays, type Weekday } from '../entry/times.ts';
import type { StoredOrganisation } from '../organisation.ts';

const days: Record<Weekday, string> = {
  mo: 'Monday',
  tu: 'Tuesday',
  we: 'Wednesday',
  th: 'Thursday',
  fr: 'Friday',
  sa: 'Saturday',
  su: 'Sunday',
};

/** An entry as schema.org/Organization or LocalBusiness, for search engines. Plain data. */
export function organisationJsonLd({
  organisation: entry,
  locale,
  url,
  image,
}: {
  organisation: StoredOrganisation;
  locale: Locale;
  /** Absolute address of the page. */
  url: string;
  /** Absolute address of a picture. */
  image?: string | undefined;
}): Record<string, unknown> {
  const description = excerpt(parseRichText(inLocale(entry.description, locale)), 300);
  const hasAddress = entry.street !== '' || entry.town !== '';
  const isBusiness = entry.kind === 'shop' || entry.kind === 'service';
  return {
    '@context': 'https://schema.org',
    '@type': isBusiness ? 'LocalBusiness' : 'Organization',
    name: entry.name,
    url: entry.website || url,
    ...(description && { description }),
    ...(entry.phone && { telephone: entry.phone }),
    ...(entry.mail && { email: entry.mail }),
    ...(hasAddress && {
      address: {
        '@type': 'PostalAddress',
        streetAddress: entry.street,
        postalCode: entry.postalCode,
        addressLocality: entry.town,
        addressCountry: 'DE',
      },
    }),
    // Only a business has opening hours of its own at schema.org.
    ...(isBusiness && { openingHoursSpecification: hoursOf(entry) }),
    ...(image && { image: [image] }),
  };
}

function hoursOf({ opening }: StoredOrganisation) {
  return weekdays.flatMap((day) =>
    (opening[day] ?? []).map(({ from, until }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: `https://schema.org/${days[day]}`,
      opens: from,
      closes: until === '24:00' ? '23:59' : until,
    })),
  );
}
