import { addDays, type Occurrence } from '#modules/calendar/index.ts';
import type { Channel, Moment, Report } from '../channel.ts';
import { standingOf, type Mark } from '../mark/mark.ts';
import { changesSince, type Change, type Seen } from '../mark/seen.ts';
import { topicKey } from '../topic.ts';
import { isOver, topicOf, type Announced } from './announced.ts';
import { isRegular } from './rhythm.ts';
import { concernsOf, daysOf, dueDay, type Days, type Rules } from './rule.ts';

/** `planned` follows from the rules; the others happened. */
export type EntryState = 'planned' | 'ready' | 'done' | 'withdrawn' | 'missed' | 'not_needed';

/** One thing to tell, on one way: "das Plakat für die Maifeier, bis 21. April". */
export interface Entry {
  channel: string;
  moment: string;
  /** Where each date is told by itself. */
  date: Occurrence | null;
  /** Local date. */
  dueOn: string;
  state: EntryState;
  /** Somebody has to do something, now or later. */
  isOpen: boolean;
  isLate: boolean;
  /** What is different since it was made ready or told. */
  changes: Change[];
  /** Who did the last thing, and when. */
  mark: Mark<Seen> | null;
  step: number;
  /** It could not be made ready when somebody last tried. */
  hasFailed: boolean;
  /** What a channel that tells by itself says of it. */
  report: Report | null;
}

export interface Circumstances {
  rules: Rules;
  now: Date;
  /** Local date. */
  today: string;
}

/** Later dates of a series come up when they are near. */
export const daysAhead = 28;
/** What was missed is seen for so long. */
export const daysBehind = 7;
/** A notice is news for so long. */
const noticeDays = 14;

/** What is to be done, and was done, on one way. */
export function entriesOf({
  announced,
  channel,
  marks,
  reports,
  seenOf,
  rules,
  now,
  today,
}: {
  announced: Announced;
  channel: Channel;
  /** Of this channel, in the order of their steps. */
  marks: readonly Mark<Seen>[];
  reports: ReadonlyMap<string, Report>;
  /** What is told of it today. */
  seenOf(date: Occurrence | null): Seen | null;
} & Circumstances): Entry[] {
  const isOffered = isWanted({ announced, marks });
  const moments = channel.moments.filter((moment) =>
    concernsOf({ channel, moment }).includes(announced.kind),
  );
  return moments.flatMap((moment, index) =>
    datesOf({ announced, moment }).flatMap((date) => {
      const due = (one: Moment) =>
        dueOf({
          announced,
          date,
          days: daysOf({ channel, moment: one, rules }),
          today,
        });
      const dueOn = due(moment);
      if (!dueOn) return [];
      const standing = standingOf(marks.filter(isOf({ moment, date })));
      const topic = topicOf({ announced, date });
      const report = (topic && reports.get(topicKey(topic))) ?? null;
      const isGone = isCancelled({ announced, date, now });
      const wasTold = standing.top?.state === 'done' || standing.top?.state === 'withdrawn';
      if (isGone ? !wasTold : !isOffered && !report && !standing.top) return [];
      const isSuperseded = moments.slice(index + 1).some((later) => due(later)! <= today);
      const isPast = isSuperseded || isTooLate({ announced, date, dueOn, today, now });
      const state = report?.state ?? stateOf({ top: standing.top, isPast });
      const changes = changesOf({ announced, date, top: standing.top, isGone, seenOf, now });
      const isUndone = state === 'planned' ? report === null : state === 'ready';
      const isWrong = state === 'done' && changes.length > 0;
      const isOpen = isUndone || isWrong;
      const { key } = channel;
      const hasFailed = isUndone && standing.hasFailed;
      const isLate = isOpen && (isWrong || dueOn < today);
      return [
        {
          ...{ channel: key, moment: moment.key, date, dueOn, state, isOpen, isLate, changes },
          ...{ mark: standing.top, step: standing.step, hasFailed, report },
        },
      ];
    }),
  );
}

/** Whether this channel is for it: by its rhythm, unless somebody said otherwise. */
export function isWanted({
  announced,
  marks,
}: {
  announced: Announced;
  /** Of this channel. */
  marks: readonly Mark[];
}): boolean {
  const { top } = standingOf(marks.filter(({ moment }) => moment === ''));
  if (top) return top.state === 'needed';
  return announced.kind === 'notice' || !isRegular(announced);
}

const isOf =
  ({ moment, date }: { moment: Moment; date: Occurrence | null }) =>
  (mark: Mark) =>
    mark.moment === moment.key && mark.occurrenceId === (date?.id ?? null);

/** The dates that are told by themselves; null stands for all of them at once. */
export function datesOf({
  announced,
  moment,
}: {
  announced: Announced;
  moment: Moment;
}): (Occurrence | null)[] {
  if (announced.kind === 'notice' || moment.per === 'event') return [null];
  if (isRegular(announced)) return announced.coming.slice(0, 1);
  return announced.dates.filter(({ state }) => state !== 'skipped');
}

function dueOf({
  announced,
  date,
  days,
  today,
}: {
  announced: Announced;
  date: Occurrence | null;
  days: Days;
  today: string;
}): string | null {
  const { publishedOn } = announced;
  if (announced.kind === 'notice') {
    return publishedOn && dueDay({ kind: 'notice', day: publishedOn, days, publishedOn: null });
  }
  const [first] = announced.coming;
  const about = date ?? first ?? announced.dates.at(-1);
  if (!about) return null;
  const dueOn = dueDay({ kind: 'event', day: about.startsOn, days, publishedOn });
  const isFar = dueOn > addDays({ date: today, days: daysAhead });
  return isFar && date && date.id !== first?.id ? null : dueOn;
}

function isCancelled({
  announced,
  date,
  now,
}: {
  announced: Announced;
  date: Occurrence | null;
  now: Date;
}): boolean {
  if (announced.kind === 'notice') return false;
  if (date) return date.state !== 'scheduled';
  const isAhead = announced.dates.some((one) => !isOver({ date: one, now }));
  return isAhead && announced.coming.length === 0;
}

function isTooLate({
  announced,
  date,
  dueOn,
  today,
  now,
}: {
  announced: Announced;
  date: Occurrence | null;
  dueOn: string;
  today: string;
  now: Date;
}): boolean {
  if (announced.kind === 'notice') return addDays({ date: dueOn, days: noticeDays }) < today;
  return date ? isOver({ date, now }) : announced.coming.length === 0;
}

function stateOf({ top, isPast }: { top: Mark | null; isPast: boolean }): EntryState {
  if (top?.state === 'done' || top?.state === 'withdrawn' || top?.state === 'not_needed') {
    return top.state;
  }
  if (isPast) return 'missed';
  return top?.state === 'ready' ? 'ready' : 'planned';
}

function changesOf({
  announced,
  date,
  top,
  isGone,
  seenOf,
  now,
}: {
  announced: Announced;
  date: Occurrence | null;
  top: Mark<Seen> | null;
  isGone: boolean;
  seenOf(date: Occurrence | null): Seen | null;
  now: Date;
}): Change[] {
  if (announced.kind === 'notice' || (top?.state !== 'done' && top?.state !== 'ready')) return [];
  const isAhead = announced.dates.some((one) => !isOver({ date: one, now }));
  if (date ? isOver({ date, now }) : !isAhead) return [];
  if (isGone) return ['cancelled'];
  const current = seenOf(date);
  if (!top.seen || !current) return [];
  return changesSince({ seen: top.seen, current, announced, now });
}
