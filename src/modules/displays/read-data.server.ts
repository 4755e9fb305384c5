import { listNotices, listOccurrences, officeOf, readKnown } from '#modules/calendar/server.ts';
import { addDays, localDay } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import { findOwnPosters } from '#modules/posters/server.ts';
import { addressLine } from '#modules/places/index.ts';
import type { Reading } from '#platform/cache/district-memory.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findPictures } from '#platform/files/server.ts';
import { localPath, type Locale } from '#platform/i18n/index.ts';
import { qrSvg } from '#platform/qr/index.ts';
import { screenMessages } from './messages/screen.ts';
import type { ScreenData } from './screen/data.ts';
import { findScreenSettings } from './settings.server.ts';
import { screenDates, screenHour, screenNotice, type Words } from './words.ts';

/** Enough for a week without network that begins when the data is a fortnight old. */
const daysAhead = 28;
const mostDates = 150;

/** All that a screen shows in the coming weeks. @param build of the program, @param locale of the page. */
export async function readScreenData({
  district,
  reading,
  locale,
  origin,
  build,
}: {
  district: District;
  reading: Reading;
  locale: Locale;
  /** Where the pages are that the codes lead to, without a slash at the end. */
  origin: string;
  build: string;
}): Promise<ScreenData> {
  const { now } = reading;
  const known = await readKnown(reading);
  const office = officeOf({ known, now });
  const until = addDays({
    date: localDay({ at: now, timeZone: district.timeZone }),
    days: daysAhead,
  });
  const { settings, occurrences, notices, pictures, posters } = await inDistrict(
    district.id,
    async (tx) => {
      const settings = await findScreenSettings(tx);
      const coming = { endsAfter: now, until, limit: mostDates, names: known.names };
      const all = await listOccurrences(tx, coming);
      const occurrences = all.filter(({ category }) => category !== 'office_hour');
      const notices = settings.noticeDays > 0 ? await listNotices(tx, { limit: 8 }) : [];
      const ids = [...occurrences, ...notices].map(({ pictureId }) => pictureId);
      const posters = await findOwnPosters(
        tx,
        occurrences.map(({ eventId }) => eventId),
      );
      return { settings, occurrences, notices, pictures: await findPictures(tx, ids), posters };
    },
  );
  const locales: Locale[] = locale === 'de' && settings.withEnglish ? ['de', 'en'] : [locale];
  const words: Words = { locales, pictures, posters, noticeDays: settings.noticeDays };
  const dates = screenDates(occurrences, words);
  const shown = notices.flatMap((notice) => screenNotice(notice, words));
  const paths = [...new Set(['/', '/termine', ...[...dates, ...shown].map(({ path }) => path)])];
  const codeOf = (path: string) => qrSvg({ text: origin + localPath(locale, path) });
  return {
    build,
    madeAt: now.toISOString(),
    timeZone: district.timeZone,
    secondsPerSlide: settings.secondsPerSlide,
    night: settings.night,
    locales,
    words: Object.fromEntries(locales.map((one) => [one, screenMessages.texts[one]])),
    name: district.name,
    address: office.place ? addressLine(office.place) : (district.contact.street ?? ''),
    phone: district.contact.phone ?? '',
    site: origin.replace(/^https?:\/\/(www\.)?/, ''),
    hours: office.hours.map((hour) => screenHour(hour, words)),
    dates,
    notices: shown.filter((notice) => notice.until > now.toISOString()),
    codes: Object.fromEntries(paths.map((path) => [path, codeOf(path)])),
  };
}
