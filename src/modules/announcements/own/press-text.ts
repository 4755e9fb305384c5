import { noticePath, type Notice } from '#modules/calendar/index.ts';
import type { District } from '#modules/districts/index.ts';
import { inLocale, localPath, type Locale } from '#platform/i18n/index.ts';
import { parseRichText, toPlainText } from '#platform/richtext/index.ts';
import { ownMessages } from '../messages/own.ts';
import type { AnnouncementWords, DateWords } from '../words.ts';

/** A newspaper does not print more; the rest stands on the page that is named below. */
const mostDates = 12;

/** What an editor can print as it is: dates in words, whom to ask, no word that is only for us. */
export function pressTextOfEvent({
  words,
  district,
  credit,
}: {
  words: AnnouncementWords;
  district: District;
  /** "Foto: …"; empty where there is no picture to print. */
  credit: string;
}): string {
  const t = ownMessages.in(words.lang);
  const { name, address } = words.place;
  const where = [name, address].filter(Boolean).join(', ');
  return paragraphs([
    words.cancelled && [words.cancelled.text, words.cancelled.reason].filter(Boolean).join(': '),
    words.title.text,
    words.summary.text,
    datesText(words),
    where && t('announcements.press.where', { where }),
    plain(words.body.text),
    words.organisation && t('announcements.press.organiser', { name: words.organisation }),
    [words.price, words.dropIn].filter(Boolean).join('. '),
    plain(words.access),
    words.contact && t('announcements.press.contact', { contact: words.contact }),
    credit,
    words.url && t('announcements.press.more', { url: words.url }),
    signature({ district, locale: words.lang }),
  ]);
}

export function pressTextOfNotice({
  notice,
  district,
  origin,
  locale,
  credit,
}: {
  notice: Notice;
  district: District;
  origin: string;
  locale: Locale;
  credit: string;
}): string {
  const t = ownMessages.in(locale);
  const said = (text: Notice['title']) => inLocale(text, locale);
  return paragraphs([
    said(notice.title),
    said(notice.summary),
    plain(said(notice.body)),
    plain(said(notice.thanks)),
    credit,
    t('announcements.press.more', { url: origin + localPath(locale, noticePath(notice)) }),
    signature({ district, locale }),
  ]);
}

/** "Dienstag, 24. November 2026, 18:30 bis 20:00 Uhr", one a line. */
function datesText({ dates, rhythm, lang }: AnnouncementWords): string {
  const t = ownMessages.in(lang);
  const shown = rhythm.length > 0 ? dates.slice(0, 3) : dates.slice(0, mostDates);
  const lines = shown.filter(({ isCancelled }) => !isCancelled).map(dateLine);
  const left = rhythm.length > 0 ? 0 : dates.length - shown.length;
  return [
    ...rhythm,
    ...(rhythm.length > 0 && lines.length > 0 ? [t('announcements.press.next')] : []),
    ...lines,
    ...(left > 0 ? [t('announcements.press.more_dates', { count: left })] : []),
  ].join('\n');
}

function dateLine({ weekday, day, time, title, place, note }: DateWords): string {
  const when = [`${weekday}, ${day}`, time].filter(Boolean).join(', ');
  const what = [title, place, note].filter(Boolean).join(', ');
  return what ? `${when}: ${what}` : when;
}

function signature({ district, locale }: { district: District; locale: Locale }): string {
  const { mail, phone } = district.contact;
  const t = ownMessages.in(locale);
  const reach = [mail, phone].filter(Boolean).join(', ');
  return [district.name, reach && t('announcements.press.ask', { reach })]
    .filter(Boolean)
    .join('\n');
}

const plain = (markdown: string) => (markdown ? toPlainText(parseRichText(markdown)) : '');

const paragraphs = (texts: (string | null)[]) =>
  texts
    .map((text) => text?.trim() ?? '')
    .filter((text) => text !== '')
    .join('\n\n');
