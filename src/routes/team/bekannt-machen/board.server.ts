import {
  boardMessages,
  boardPath,
  comingDates,
  idOf,
  type Entry,
} from '#modules/announcements/index.ts';
import type { AnnouncementsOf } from '#modules/announcements/server.ts';
import { addDays, localDay, tileOf, whenWords } from '#modules/calendar/index.ts';
import { inLocale, localPath, otherLang } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { doneLines, nextLines, type BoardLine } from './lines.server.ts';

export const views = { open: '', later: 'spaeter', done: 'erledigt' } as const;
export type View = keyof typeof views;

type SectionKey = 'late' | 'today' | 'week' | 'later' | 'missed' | 'done';
const order: readonly SectionKey[] = ['late', 'today', 'week', 'later', 'missed', 'done'];

/** Days: what comes after them is for the view "Später", or December's 24 windows would hide what is due. */
const weekDays = 7;

export interface BoardRow {
  key: string;
  title: string;
  titleLang: string | undefined;
  href: string;
  when: string;
  tile: ReturnType<typeof tileOf> | null;
  lines: BoardLine[];
}

/** The board in sections, all words made: late ones first, then by due day; one row for each event or notice. */
export function boardSections({
  read,
  names,
  view,
  locals,
}: {
  read: AnnouncementsOf[];
  /** Of persons by id. */
  names: ReadonlyMap<string, string>;
  view: View;
  locals: App.Locals;
}): { title: string; rows: BoardRow[] }[] {
  const { locale } = locals;
  const today = localDay({ at: locals.now, timeZone: districtOf(locals).timeZone });
  const t = boardMessages.in(locale);
  const parts = read.flatMap((of) => {
    const entries = of.entries
      .filter((entry) => viewOf(entry, today) === view)
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    return entries.length > 0 ? [{ of, entries, section: mostUrgent(entries, today) }] : [];
  });
  return order.flatMap((section) => {
    const rows = parts
      .filter((part) => part.section === section)
      .toSorted((a, b) => (rankOf(a.entries) < rankOf(b.entries) ? -1 : 1))
      .map((part) => rowOf({ ...part, names, locals }));
    return rows.length > 0 ? [{ title: t(`announcements.board.section.${section}`), rows }] : [];
  });
}

/** An event stands on the board once, however many ways are open: where the first of them is due. */
function mostUrgent(entries: Entry[], today: string): SectionKey {
  const sections = new Set(entries.map((entry) => sectionOf(entry, today)));
  return order.find((section) => sections.has(section)) ?? 'later';
}

/** What was done last comes first; else what is due first. */
function rankOf([first]: Entry[]): string {
  if (!first) return '';
  if (first.isOpen || first.state === 'missed' || !first.mark) return first.dueOn;
  return String(1e14 - first.mark.at.getTime());
}

/** What tells by itself needs nobody, and is not on the board. */
function viewOf(entry: Entry, today: string): View | null {
  if (entry.isOpen) {
    return entry.dueOn > addDays({ date: today, days: weekDays }) ? 'later' : 'open';
  }
  return entry.report ? null : 'done';
}

function sectionOf({ isOpen, isLate, state, dueOn }: Entry, today: string): SectionKey {
  if (!isOpen) return state === 'missed' ? 'missed' : 'done';
  if (isLate) return 'late';
  if (dueOn <= today) return 'today';
  return dueOn <= addDays({ date: today, days: weekDays }) ? 'week' : 'later';
}

function rowOf({
  of: { announced },
  entries,
  names,
  locals,
}: {
  of: AnnouncementsOf;
  entries: Entry[];
  names: ReadonlyMap<string, string>;
  locals: App.Locals;
}): BoardRow {
  const { locale, now } = locals;
  const { title } = announced.kind === 'notice' ? announced.notice : announced.event;
  const date =
    announced.kind === 'event'
      ? (entries[0]?.date ?? comingDates({ announced, now })[0] ?? announced.dates.at(-1))
      : null;
  const when = date ? whenWords({ occurrence: date, locale }) : null;
  return {
    key: `${announced.kind} ${idOf(announced)}`,
    title: inLocale(title, locale),
    titleLang: otherLang(title, locale),
    href: localPath(locale, boardPath(announced)),
    when: when
      ? `${when.date}, ${when.time}`
      : boardMessages.in(locale)('announcements.board.notice'),
    tile: date ? tileOf({ date: date.startsOn, locale }) : null,
    lines: entries[0]?.isOpen
      ? nextLines({ entries, locals })
      : doneLines({ entries, names, locals }),
  };
}
