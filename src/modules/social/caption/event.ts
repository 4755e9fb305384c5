import type { AnnouncementWords, DateWords } from '#modules/announcements/index.ts';
import { withoutYears } from '../picture/event.ts';
import { socialMessages } from '../messages/post.ts';
import type { CaptionPart } from './compose.ts';

/** What is said of an event in one language. */
export function eventPart(words: AnnouncementWords): CaptionPart {
  const t = socialMessages.in(words.lang);
  const { cancelled, place, price } = words;
  return {
    title: words.title.text,
    lines: {
      before: cancelled ? [cancelledLine(words)] : [],
      after: [price, words.dropIn],
    },
    dates: words.dates.map((date) => dateLine(date, words)),
    moreDates: (count) => t('social.picture.more', { count }),
    place: [words.dates[0]?.place || place.name, words.dates[0]?.place ? '' : place.address]
      .filter(Boolean)
      .join(', '),
    text: words.summary.text,
    url: words.shownUrl,
  };
}

/** "Dienstag, 24. November, 18:30 bis 20:00 Uhr" */
function dateLine(date: DateWords, { lang }: AnnouncementWords): string {
  const t = socialMessages.in(lang);
  const day = t('social.caption.day', { weekday: date.weekday, day: withoutYears(date.day) });
  const when = t('social.caption.when', { day, time: date.time });
  return [when, date.isCancelled ? t('social.picture.cancelled') : '', date.note]
    .filter(Boolean)
    .join(' · ');
}

function cancelledLine({ cancelled, lang }: AnnouncementWords): string {
  if (!cancelled?.reason) return cancelled?.text ?? '';
  return socialMessages.in(lang)('social.caption.cancelled', { ...cancelled });
}
