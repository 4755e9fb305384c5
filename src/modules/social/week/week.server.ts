import { addDays, localDay, timeWords, type Occurrence } from '#modules/calendar/index.ts';
import { listOccurrences } from '#modules/calendar/server.ts';
import type { District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { formatDate, inLocale, shownLocale, type Locale } from '#platform/i18n/index.ts';
import { composeCaption } from '../caption/compose.ts';
import { cutAtSentence } from '../caption/cut.ts';
import { joinHashtags } from '../caption/hashtags.ts';
import { mostInAlt, mostInCaption } from '../caption/limits.ts';
import { socialMessages } from '../messages/post.ts';
import { setDocument, type PictureDocument } from '../picture/document.server.ts';
import { plateOf } from '../picture/event.ts';
import {
  listPages,
  mostPages,
  setText,
  slots,
  type ListRow,
  type PostPage,
} from '../picture/page.ts';
import { listFiles, type PostFile } from '../post/file.ts';
import { findSocialSettings } from '../settings.server.ts';

/** What is on in some days, as a carousel and a story. */
export interface WeekView {
  files: (PostFile & { download: string })[];
  caption: string;
  alt: string;
  documents: Record<PostFile['kind'], PictureDocument>;
}

const locale: Locale = 'de';

/** More than any district has: what does not fit is counted, so none may be left out. */
const mostInDay = 500;

/** Null where nothing takes place. @param days 1 to 14, from `from` on. */
export async function readWeekView(
  tx: Tx,
  {
    from,
    days,
    district,
    origin,
    now,
  }: { from: string; days: number; district: District; origin: string; now: Date },
): Promise<WeekView | null> {
  const until = addDays({ date: from, days: days - 1 });
  const all = await listOccurrences(tx, { from, until, endsAfter: now, limit: days * mostInDay });
  const dates = all.filter(({ state }) => state === 'scheduled');
  if (dates.length === 0) return null;
  const t = socialMessages.in(locale);
  const isToday = days === 1 && from === localDay({ at: now, timeZone: district.timeZone });
  const title = t(isToday ? 'social.picture.day' : 'social.picture.week');
  const url = `${origin.replace(/^https?:\/\/(www\.)?/, '')}/termine`;
  const period = days === 1 ? dayWords(from) : `${dayWords(from)} – ${dayWords(until)}`;
  const cover = coverPage({ title, period });
  const rows = dates.map(rowOf);
  const more = (count: number) => t('social.picture.more', { count });
  const heading = setText(period, locale);
  const lists = listPages({ title: heading, rows, moreText: more });
  const left = rows.length - slots;
  const [first] = lists;
  const story = first && { ...first, more: left > 0 ? more(left) : '' };
  const pages = [cover, ...lists].slice(0, mostPages);
  const { hashtags } = await findSocialSettings(tx);
  const set = { district, url, photo: null, poster: null };
  return {
    files: listFiles({ carouselPages: pages.length }).map((file) => ({
      ...file,
      download: `termine-${from}-${file.name}`,
    })),
    caption: captionOf({ title, period, dates, url, tags: joinHashtags('', hashtags) }),
    alt: cutAtSentence(
      t('social.picture.alt', { text: `${period}. ${dates.map(lineOf).join('. ')}` }),
      mostInAlt,
    ),
    documents: {
      post: setDocument({ ...set, format: 'post', pages: [cover] }),
      story: setDocument({ ...set, format: 'story', pages: story ? [story] : [cover] }),
      carousel: setDocument({ ...set, format: 'post', pages }),
    },
  };
}

function coverPage({ title, period }: { title: string; period: string }): PostPage {
  const nothing = setText('', locale);
  return {
    design: 'sign',
    title: setText(title, locale),
    summary: setText(period, locale),
    plate: null,
    time: nothing,
    place: nothing,
    address: nothing,
    badge: nothing,
    cancelled: nothing,
    credit: '',
    photoAlt: '',
    posterAlt: '',
  };
}

function rowOf(date: Occurrence): ListRow {
  const details = [timeWords({ occurrence: date, locale }), date.place?.name ?? ''];
  return {
    plate: plateOf({ date: date.startsOn }, locale),
    title: setText(inLocale(date.title, locale), shownLocale(date.title, locale)),
    detail: setText(details.filter(Boolean).join(' · '), locale),
  };
}

/** As many dates as fit, whole lines each; what is left is on the page. */
function captionOf({
  title,
  period,
  dates,
  url,
  tags,
}: {
  title: string;
  period: string;
  dates: Occurrence[];
  url: string;
  tags: string[];
}): string {
  const t = socialMessages.in(locale);
  const head = {
    title: `${title} ${period}`,
    lines: { before: [], after: [] },
    dates: [],
    place: '',
    text: '',
    url,
  };
  const moreDates = (count: number) => t('social.picture.more', { count });
  const frame = composeCaption({ parts: [{ ...head, moreDates }], hashtags: tags, credit: '' });
  const room = mostInCaption - frame.length - 40;
  const blocks: string[] = [];
  let shown = 0;
  let lastDay = '';
  for (const date of dates) {
    const day =
      date.startsOn === lastDay ? '' : `${lastDay ? '\n' : ''}${dayWords(date.startsOn)}\n`;
    const line = day + lineOf(date);
    if ([...blocks, line].join('\n').length > room) break;
    blocks.push(line);
    lastDay = date.startsOn;
    shown += 1;
  }
  const left = dates.length - shown;
  const list = [...blocks, ...(left > 0 ? ['', moreDates(left)] : [])].join('\n');
  return frame.replace(head.title, () => `${head.title}\n\n${list}`);
}

function lineOf(date: Occurrence): string {
  const title = cutAtSentence(inLocale(date.title, locale), 200);
  return [timeWords({ occurrence: date, locale }), title, date.place?.name ?? '']
    .filter(Boolean)
    .join(' · ');
}

const dayWords = (date: string) => formatDate({ date, style: 'dayAndMonth', locale });
