import type { ScreenData, ScreenDate, ScreenNotice } from './data.ts';
import type { Trust } from './trust.ts';
import { dateAfter, wallClock } from './wall-clock.ts';

/** One picture of the screen. */
export type Slide =
  | { kind: 'date'; date: ScreenDate }
  /** A part of the dates of the coming seven days; `week` is false where those are empty and later ones stand there. */
  | { kind: 'list'; dates: ScreenDate[]; week: boolean }
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
  const single = chosen({ dates, today }).map((date): Slide => ({ kind: 'date', date }));
  const lists = listsOf({ dates, today });
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
    case 'notice':
      return `notice ${slide.notice.id}`;
    case 'visit':
      return 'visit';
  }
}

/** The next date of each event, soon ones first, so that 24 windows of Advent do not hide the rest. */
function chosen({ dates, today }: { dates: ScreenDate[]; today: string }): ScreenDate[] {
  const seen = new Set<string>();
  const next = dates.filter(({ eventId, state, startsOn }) => {
    if (state !== 'scheduled') return startsOn < dateAfter(today, cancelledDays);
    if (seen.has(eventId)) return false;
    seen.add(eventId);
    return true;
  });
  const soon = next.filter(({ startsOn }) => startsOn < dateAfter(today, aheadDays));
  // Where little is planned, what is far off is worth telling too.
  return (soon.length < 3 ? next.slice(0, 3) : soon).slice(0, mostDates);
}

function listsOf({ dates, today }: { dates: ScreenDate[]; today: string }): Slide[] {
  const thisWeek = dates.filter(({ startsOn }) => startsOn < dateAfter(today, listDays));
  const listed = thisWeek.length > 0 ? thisWeek : dates.slice(0, perList);
  const week = thisWeek.length > 0;
  // Evenly: five are shown as three and two, not as four and one.
  const pages = Math.ceil(listed.length / perList);
  const each = Math.ceil(listed.length / Math.max(pages, 1));
  return Array.from({ length: pages }, (_, page) => ({
    kind: 'list',
    dates: listed.slice(page * each, (page + 1) * each),
    week,
  }));
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
