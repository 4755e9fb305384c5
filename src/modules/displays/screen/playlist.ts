import type { ScreenData, ScreenDate, ScreenName, ScreenNotice } from './data.ts';
import type { Trust } from './trust.ts';
import { dateAfter, wallClock } from './wall-clock.ts';

/** One picture of the screen. */
export type Slide =
  | { kind: 'date'; date: ScreenDate }
  /** A part of the dates of the coming seven days; `week` is false where those are empty and later ones stand there. */
  | { kind: 'list'; dates: ScreenDate[]; week: boolean }
  /** The next of those that are numbered under one name: all of the coming seven days, and some after them. */
  | { kind: 'numbered'; name: ScreenName; dates: ScreenDate[] }
  | { kind: 'notice'; notice: ScreenNotice }
  /** Where the office is, how it is reached. */
  | { kind: 'visit'; why: 'always' | 'empty' | 'stale' };

/** Days that the list shows, today included: whatever takes place in them is on the screen. */
export const listDays = 7;
/** A date has a picture of its own so many days ahead. */
const aheadDays = 14;
const mostDates = 10;
const mostNotices = 4;
const perList = 4;
/** They stand in two columns: a week of them is one picture. */
const perNumbered = 8;
/** A cancelled date is said aloud so many days ahead: somebody may be on the way. */
const cancelledDays = 3;

/** What is shown in one round, in order; never empty. `now` is not asked for where the clock cannot be trusted. */
export function playlist({
  data,
  now,
  trust,
}: {
  data: ScreenData;
  now: Date;
  trust: Trust;
}): Slide[] {
  if (trust === 'stale') return [{ kind: 'visit', why: 'stale' }];
  const at = trust === 'sure' ? now : new Date(data.madeAt);
  const dates = data.dates.filter(({ endsAt }) => endsAt > at.toISOString());
  const today = wallClock({ now: at, timeZone: data.timeZone }).date;
  const notices = data.notices
    .filter(({ until }) => until > at.toISOString())
    .slice(0, mostNotices)
    .map((notice): Slide => ({ kind: 'notice', notice }));
  const single = chosen({ dates, today }).flatMap((date) =>
    isGathered(date)
      ? numberedOf({ name: date.numbered, dates, today })
      : [{ kind: 'date' as const, date }],
  );
  const told = new Set(single.flatMap((slide) => (slide.kind === 'numbered' ? slide.dates : [])));
  const lists = listsOf({ dates, today, told });
  if (single.length + notices.length === 0) return [{ kind: 'visit', why: 'empty' }];
  return [
    ...single.slice(0, 3),
    ...lists,
    ...notices.slice(0, 2),
    ...single.slice(3),
    ...notices.slice(2),
    { kind: 'visit', why: 'always' },
  ];
}

/** Names a slide, so that a round goes on behind it although the data has changed. */
export function slideKey(slide: Slide): string {
  switch (slide.kind) {
    case 'date':
      return `date ${slide.date.id}`;
    case 'list':
      return `list ${slide.dates.at(-1)?.id}`;
    case 'numbered':
      return `numbered ${slide.dates.at(-1)?.id}`;
    case 'notice':
      return `notice ${slide.notice.id}`;
    case 'visit':
      return 'visit';
  }
}

/** The next date of each event, or of what is numbered under one name: 24 windows of Advent do not hide the rest. */
function chosen({ dates, today }: { dates: ScreenDate[]; today: string }): ScreenDate[] {
  const seen = new Set<string>();
  const next = dates.filter((date) => {
    if (date.state !== 'scheduled') return date.startsOn < dateAfter(today, cancelledDays);
    const key = date.numbered?.key ?? date.eventId;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  const soon = next.filter(({ startsOn }) => startsOn < dateAfter(today, aheadDays));
  // Where little is planned, what is far off is worth telling too.
  return (soon.length < 3 ? next.slice(0, 3) : soon).slice(0, mostDates);
}

/** A cancelled one is said by itself. */
function isGathered(date: ScreenDate): date is ScreenDate & { numbered: ScreenName } {
  return Boolean(date.numbered) && date.state === 'scheduled';
}

function numberedOf({
  name,
  dates,
  today,
}: {
  name: ScreenName;
  dates: ScreenDate[];
  today: string;
}): Slide[] {
  const all = dates.filter(({ numbered }) => numbered?.key === name.key);
  const week = all.filter(({ startsOn }) => startsOn < dateAfter(today, listDays));
  const shown = all.slice(0, Math.max(week.length, perNumbered));
  return evenly(shown, perNumbered).map((some) => ({ kind: 'numbered', name, dates: some }));
}

function listsOf({
  dates,
  today,
  told,
}: {
  dates: ScreenDate[];
  today: string;
  /** Those that have a list of their own. */
  told: ReadonlySet<ScreenDate>;
}): Slide[] {
  const thisWeek = dates.filter(({ startsOn }) => startsOn < dateAfter(today, listDays));
  const week = thisWeek.length > 0;
  const listed = (week ? thisWeek : dates.slice(0, perList)).filter((date) => !told.has(date));
  return evenly(listed, perList).map((some) => ({ kind: 'list', dates: some, week }));
}

/** Five are shown as three and two, not as four and one. */
function evenly(dates: ScreenDate[], most: number): ScreenDate[][] {
  const pages = Math.ceil(dates.length / most);
  const each = Math.ceil(dates.length / Math.max(pages, 1));
  return Array.from({ length: pages }, (_, page) => dates.slice(page * each, (page + 1) * each));
}

/** "Heute", "Morgen", "Läuft gerade", where that is known. */
export function momentOf({
  date,
  now,
  timeZone,
  trust,
}: {
  date: Pick<ScreenDate, 'startsAt' | 'endsAt' | 'startsOn' | 'state'>;
  now: Date;
  timeZone: string;
  trust: Trust;
}): 'running' | 'today' | 'tomorrow' | null {
  if (trust !== 'sure') return null;
  const at = now.toISOString();
  const today = wallClock({ now, timeZone }).date;
  if (date.startsAt <= at && date.endsAt > at && date.state === 'scheduled') return 'running';
  if (date.startsOn === today) return 'today';
  return date.startsOn === dateAfter(today, 1) ? 'tomorrow' : null;
}
