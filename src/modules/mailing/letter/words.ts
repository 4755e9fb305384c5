import { categoryMessages } from '#modules/calendar/index.ts';
import {
  formatDate,
  inLocale,
  localPath,
  otherLang,
  type Locale,
  type LocalText,
} from '#platform/i18n/index.ts';
import { letterMessages } from '../messages/letter.ts';
import { arrange, type Entry, type Section } from './arrange.ts';
import {
  archiveUrl,
  isAway,
  itemsFor,
  type DateList,
  type ListItem,
  type ListNotice,
  type ListPicture,
} from './date-list.ts';
import { clean, cleanLine } from './clean.ts';
import { plannedWords, whenOf } from './when-words.ts';

/** A text as it is shown; `lang` where it is not in the letter's language. */
export interface Said {
  text: string;
  lang: Locale | undefined;
}

export interface ShownPicture extends Omit<ListPicture, 'alt' | 'photographer'> {
  alt: string;
}

export interface EntryWords {
  when: string;
  title: Said;
  url: string;
  /** Set where it does not take place as planned; `facts` then say more. */
  change: { kind: 'cancelled' | 'moved'; text: string } | null;
  /** Why it was changed, what holds for this date only. */
  remarks: Said[];
  place: string;
  summary: Said;
  /** Organiser, price, whether to sign up: one line each; `brief` where there is no line for each. */
  facts: (Said & { brief?: string })[];
  picture: ShownPicture | null;
  /** To a club's own poster, with the event named. */
  poster: { url: string; text: string } | null;
}

export interface SectionWords {
  heading: string;
  /** "Di", "24": for the plate beside the heading of a day. */
  plate: { weekday: string; day: string } | null;
  entries: EntryWords[];
}

export interface NoticeWords {
  title: Said;
  url: string;
  excerpt: Said;
  readOn: string;
  picture: ShownPicture | null;
}

/** The whole letter in one language, apart from its look: what HTML, plain text and the page in the archive print. */
export interface LetterWords {
  locale: Locale;
  subject: Said;
  period: string;
  preheader: string;
  /** Markdown. */
  greeting: Said;
  closing: Said;
  sections: SectionWords[];
  notices: NoticeWords[];
  calendarUrl: string;
  browserUrl: string;
}

/** Puts an issue into words for those who chose these categories (none chosen: all). */
export function letterWords({
  list,
  locale,
  categories,
}: {
  list: DateList;
  locale: Locale;
  categories: readonly string[];
}): LetterWords {
  const t = letterMessages.in(locale);
  const items = itemsFor({ list, categories });
  const sections = arrange({ list, items });
  const shown = new Set<string>();
  return {
    locale,
    subject: said(list.subject, locale),
    period: periodWords({ list, locale }),
    preheader: t('mailing.letter.preheader', {
      count: t('mailing.letter.count', { count: items.length }),
      titles: [...new Set(items.map(({ title }) => said(title, locale).text))]
        .slice(0, 3)
        .join(', '),
    }),
    greeting: saidAtLength(list.greeting, locale),
    closing: saidAtLength(list.closing, locale),
    sections: sections.map((section) => sectionWords({ list, section, locale, shown })),
    notices: list.notices.map((notice) => noticeWords({ list, notice, locale, shown })),
    calendarUrl: list.origin + localPath(locale, '/termine'),
    browserUrl: archiveUrl({ list, locale }),
  };
}

/** "1. bis 31. Dezember 2026", in full where months differ. */
export function periodWords({
  list: { period },
  locale,
}: {
  list: Pick<DateList, 'period'>;
  locale: Locale;
}): string {
  const { from, until } = period;
  const t = letterMessages.in(locale);
  const day = (date: string) => `${Number(date.slice(8))}${locale === 'de' ? '.' : ''}`;
  const month = (date: string) => formatDate({ date, style: 'month', locale });
  const last = `${day(until)} ${month(until)}`;
  if (from === until) return last;
  const first = from.slice(0, 7) === until.slice(0, 7) ? day(from) : `${day(from)} ${month(from)}`;
  return t('mailing.letter.period', { from: first, until: last });
}

interface Circumstances {
  list: DateList;
  locale: Locale;
  /** Pictures that stand further up already: none is sent twice. */
  shown: Set<string>;
}

function sectionWords({ section, ...of }: Circumstances & { section: Section }): SectionWords {
  const { locale } = of;
  const entries = section.entries.map((entry) =>
    entryWords({ ...of, entry, isUnderItsDay: section.kind === 'day' }),
  );
  if (section.kind !== 'day') return { heading: headingOf(section, locale), plate: null, entries };
  const { date } = section;
  const heading = formatDate({ date, style: 'dayAndMonth', locale });
  const weekday = formatDate({ date, style: 'weekday', locale }).slice(0, locale === 'de' ? 2 : 3);
  return { heading, plate: { weekday, day: String(Number(date.slice(8))) }, entries };
}

function headingOf(section: Exclude<Section, { kind: 'day' }>, locale: Locale): string {
  return section.kind === 'regular'
    ? letterMessages.in(locale)('mailing.letter.regular')
    : categoryMessages.in(locale)(`calendar.category.${section.category}`);
}

function entryWords({
  entry,
  isUnderItsDay,
  ...of
}: Circumstances & { entry: Entry; isUnderItsDay: boolean }): EntryWords {
  const { list, locale } = of;
  const t = letterMessages.in(locale);
  const [item] = entry;
  const { state, place } = item;
  const path = entry.length > 1 ? `/termine/${item.slug}` : `/termine/${item.slug}/${item.date}`;
  const isElsewhere = isAway({ period: list.period, item });
  const holds = state !== 'cancelled';
  return {
    when: isElsewhere
      ? plannedWords({ item, locale, isUnderItsDay })
      : whenOf({ entry, locale, isUnderItsDay }),
    title: said(item.title, locale),
    url: list.origin + localPath(locale, path),
    change: changeOf({ item, locale, isElsewhere }),
    remarks: [
      ...(state === 'moved' && !isElsewhere
        ? [plain(t('mailing.letter.moved_from', { when: plannedWords({ item, locale }) }))]
        : []),
      ...within('mailing.letter.reason', item.reason, locale),
      ...(holds ? [said(item.note, locale)] : []),
      ...(holds ? within('mailing.letter.holiday', item.holiday, locale) : []),
    ].filter(({ text }) => text !== ''),
    place: cleanLine(place ? [place.name, place.address].filter(Boolean).join(', ') : ''),
    summary: said(item.summary, locale),
    facts: holds
      ? [
          ...(item.organisation
            ? [plain(t('mailing.letter.organiser', { name: cleanLine(item.organisation) }))]
            : []),
          said(item.price, locale),
          ...(item.dropIn
            ? [{ ...plain(t('mailing.letter.drop_in')), brief: t('mailing.letter.drop_in_brief') }]
            : []),
        ].filter(({ text }) => text !== '')
      : [],
    picture: holds ? pictureOf({ ...of, id: item.pictureId }) : null,
    poster: holds && item.hasOwnPoster ? posterOf({ ...of, item }) : null,
  };
}

function posterOf({ list, locale, item }: Circumstances & { item: ListItem }) {
  const { text: title } = said(item.title, locale);
  return {
    url: list.origin + localPath(locale, `/termine/${item.slug}/plakat.pdf`),
    text: letterMessages.in(locale)('mailing.letter.poster', { title }),
  };
}

function changeOf({
  item,
  locale,
  isElsewhere,
}: {
  item: ListItem;
  locale: Locale;
  isElsewhere: boolean;
}): EntryWords['change'] {
  const { state } = item;
  if (state === 'planned') return null;
  const t = letterMessages.in(locale);
  if (state === 'cancelled' || !isElsewhere) {
    return { kind: state, text: t(`mailing.letter.${state}`) };
  }
  const when = whenOf({ entry: [item], locale, isUnderItsDay: false });
  return { kind: state, text: t('mailing.letter.moved_to', { when }) };
}

function noticeWords({ notice, ...of }: Circumstances & { notice: ListNotice }): NoticeWords {
  const { list, locale } = of;
  const title = said(notice.title, locale);
  return {
    title,
    url: list.origin + localPath(locale, `/meldungen/${notice.slug}`),
    excerpt: said(notice.excerpt, locale),
    readOn: letterMessages.in(locale)('mailing.letter.read_on', { title: title.text }),
    picture: pictureOf({ ...of, id: notice.pictureId }),
  };
}

function pictureOf({ list, locale, shown, id }: Circumstances & { id: string | null }) {
  const picture = list.pictures.find((one) => one.id === id);
  if (!picture || shown.has(picture.id)) return null;
  shown.add(picture.id);
  const { width, height } = picture;
  const alt = said(picture.alt, locale).text;
  const name = cleanLine(picture.photographer);
  const byName = name && letterMessages.in(locale)('mailing.letter.photo', { name });
  return { id: picture.id, width, height, alt, credit: cleanLine(picture.credit) || byName };
}

function within(
  key: 'mailing.letter.reason' | 'mailing.letter.holiday',
  text: LocalText | null,
  locale: Locale,
): Said[] {
  const value = said(text ?? {}, locale).text;
  return value ? [plain(letterMessages.in(locale)(key, { value }))] : [];
}

const plain = (text: string): Said => ({ text, lang: undefined });

const said = (text: LocalText, locale: Locale): Said => ({
  text: cleanLine(inLocale(text, locale)),
  lang: otherLang(text, locale),
});

const saidAtLength = (text: LocalText, locale: Locale): Said => ({
  text: clean(inLocale(text, locale)),
  lang: otherLang(text, locale),
});
