import { boardMessages, boardPath, idOf, type Entry } from '#modules/announcements/index.ts';
import type { AnnouncementsOf } from '#modules/announcements/server.ts';
import {
  addDays,
  gatherNumbered,
  localDay,
  tileOf,
  whenWords,
  type Numbered,
  type Occurrence,
} from '#modules/calendar/index.ts';
import { formatDate, inLocale, localPath, otherLang } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { doneLines, nextLines, type BoardLine } from './lines.server.ts';

export const views = { open: '', later: 'spaeter', done: 'erledigt' } as const;
export type View = keyof typeof views;

type SectionKey = 'late' | 'today' | 'week' | 'later' | 'missed' | 'done';
const order: readonly SectionKey[] = ['late', 'today', 'week', 'later', 'missed', 'done'];

/** Days: what comes after them is for the view "Später", or December's 24 windows would hide what is due. */
const weekDays = 7;

/** Rows that a section shows at once; fewer than two more are not worth a fold. */
const mostRows = 6;

export interface BoardSection {
  title: string;
  rows: (BoardRow | BoardGroup)[];
  /** Those that wait behind a fold. */
  more: (BoardRow | BoardGroup)[];
}

export interface BoardRow {
  key: string;
  title: string;
  titleLang: string | undefined;
  href: string;
  when: string;
  tile: ReturnType<typeof tileOf> | null;
  lines: BoardLine[];
}

/** Events that are numbered under one name, in one row that opens. */
export interface BoardGroup extends Omit<BoardRow, 'href'> {
  rows: BoardRow[];
}

interface Part {
  of: AnnouncementsOf;
  entries: Entry[];
  section: SectionKey;
}

/**
 * The board in sections, all words made: late ones first, then by due day; one row for each event or notice. What is
 * numbered under one name stands in one row, and of a long section the rest is folded: the phone shows what is next.
 */
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
}): BoardSection[] {
  const { locale } = locals;
  const today = localDay({ at: locals.now, timeZone: districtOf(locals).timeZone });
  const t = boardMessages.in(locale);
  const parts = read.flatMap((of): Part[] => {
    const entries = of.entries
      .filter((entry) => viewOf(entry, today) === view)
      .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    return entries.length > 0 ? [{ of, entries, section: mostUrgent(entries, today) }] : [];
  });
  return order.flatMap((section) => {
    const own = parts
      .filter((part) => part.section === section)
      .toSorted((a, b) => (rankOf(a.entries) < rankOf(b.entries) ? -1 : 1));
    if (own.length === 0) return [];
    const rows = gatherNumbered(own, (part) => titledIn(part, locale)).map((one) =>
      'things' in one ? groupOf({ ...one, names, locals }) : rowOf({ ...one, names, locals }),
    );
    const shown = rows.length > mostRows + 1 ? mostRows : rows.length;
    const title = t(`announcements.board.section.${section}`);
    return [{ title, rows: rows.slice(0, shown), more: rows.slice(shown) }];
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

function titledIn({ of: { announced } }: Part, locale: App.Locals['locale']) {
  return announced.kind === 'notice'
    ? { title: inLocale(announced.notice.title, locale), category: null }
    : { title: inLocale(announced.event.title, locale), category: announced.event.category };
}

interface Words {
  /** Of persons by id. */
  names: ReadonlyMap<string, string>;
  locals: App.Locals;
}

function groupOf({ name, things, ...words }: Numbered<Part> & Words): BoardGroup {
  const { locale } = words.locals;
  const days = things.flatMap((part) => dateOf(part)?.startsOn ?? []).toSorted();
  const day = (date: string) => formatDate({ date, style: 'shortDate', locale });
  const [from, until] = [days[0] ?? '', days.at(-1) ?? ''];
  const entries = things
    .flatMap((part) => part.entries)
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return {
    key: `numbered ${name} ${things[0]?.section}`,
    title: name,
    titleLang: undefined,
    when: boardMessages.in(locale)('announcements.board.group', {
      ...{ count: things.length, from: day(from), until: day(until) },
    }),
    tile: from ? tileOf({ date: from, locale }) : null,
    lines: entries[0]?.isOpen ? nextLines({ entries, locals: words.locals }) : [],
    rows: things.map((part) => rowOf({ ...part, ...words })),
  };
}

function dateOf({ of: { announced }, entries }: Part): Occurrence | null {
  if (announced.kind === 'notice') return null;
  const next = entries[0]?.date ?? announced.coming[0];
  return next ?? announced.dates.at(-1) ?? null;
}

function rowOf({ names, locals, ...part }: Part & Words): BoardRow {
  const { locale } = locals;
  const { announced } = part.of;
  const { entries } = part;
  const { title } = announced.kind === 'notice' ? announced.notice : announced.event;
  const date = dateOf(part);
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
