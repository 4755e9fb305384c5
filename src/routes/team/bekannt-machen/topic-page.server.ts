import {
  canBeReady,
  reachOf,
  topicMessages,
  type Channel,
  type Entry,
  type MarkState,
  type Offer,
} from '#modules/announcements/index.ts';
import type { AnnouncementsOf, ChannelOffer } from '#modules/announcements/server.ts';
import { capital, whenWords, type Occurrence } from '#modules/calendar/index.ts';
import { formatDate, localPath, type Locale } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import { districtOf } from '#routes/context.server.ts';
import { lackingText, lackingWays, pageOfWay } from './lacking.ts';
import { doneBy, isTold, nameOf } from './lines.server.ts';
import { changeSentences, dueText, stateBadges, type StateBadge } from './words.ts';

export interface TopicEntry {
  key: string;
  name: string;
  text: string;
  badges: StateBadge[];
  changes: string[];
  isOpen: boolean;
  seePath: string | null;
  /** What a press sends along. */
  fields: { channel: string; moment: string; date: string; step: number };
  presses: Exclude<MarkState, 'ready' | 'failed' | 'needed'>[];
}

/** What is to be told for one date, or for all of them at once. */
export interface TopicDate {
  key: string;
  /** "Freitag, 4. Dezember"; null where no other date is told by itself. */
  day: string | null;
  /** "Freitag, 4. Dezember: liegt bereit" */
  summary: string;
  isOpen: boolean;
  entries: TopicEntry[];
  /** It could not be made. */
  failed: boolean;
  offer: Offer | null;
  /** Where it is looked at and changed. */
  page: string | null;
}

export interface TopicChannel {
  key: string;
  text: string;
  doneText: string;
  icon: IconName;
  /** The next ones; open ones first. */
  dates: TopicDate[];
  /** Those that are over, or told when they are nearer. */
  others: TopicEntry[];
  /** Said where not all dates are made ready at once. */
  until: string | null;
}

export interface TopicPage {
  when: string | null;
  canMakeReady: boolean;
  /** The day up to which one press makes something ready, where dates come after it. */
  readyUntil: string | null;
  hasFiles: boolean;
  /** Ways that are not among the files. */
  lacking: string[];
  /** Ways that could not be made. */
  failed: { key: string; text: string }[];
  isAllDone: boolean;
  channels: TopicChannel[];
  choices: { channel: string; text: string; isOn: boolean; step: number }[];
}

interface Asked {
  of: AnnouncementsOf;
  offers: ChannelOffer[];
  names: ReadonlyMap<string, string>;
  channels: readonly Channel[];
  locals: App.Locals;
}

/** All words of the page of one event or notice; what is open comes first. */
export function topicPage(asked: Asked): TopicPage {
  const { of, channels, locals } = asked;
  const { locale, now } = locals;
  const { announced, entries, choices } = of;
  const shown = channels.flatMap((channel) => wayOf({ ...asked, channel }) ?? []);
  const isOpen = ({ dates }: TopicChannel) => dates.some((one) => one.isOpen);
  const dates = shown.flatMap((way) => way.dates);
  const date = announced.kind === 'event' ? announced.coming[0] : null;
  const when = date ? whenWords({ occurrence: date, locale }) : null;
  const reaches = channels
    .filter(({ offer }) => offer)
    .map(({ key }) => reachOf({ entries: entries.filter(({ channel }) => channel === key), now }));
  const until = reaches.find((reach) => reach.until)?.until;
  const offered = dates.flatMap(({ offer }) => offer ?? []);
  const failed = shown.filter((way) => way.dates.some((one) => one.failed));
  return {
    when: when && `${when.date}, ${when.time}`,
    canMakeReady: reaches.some(({ near }) => near.some(canBeReady)),
    readyUntil: until ? dayText(until, locale) : null,
    hasFiles: offered.some(({ files, texts }) => files.length + texts.length > 0),
    lacking: lackingWays({ ...asked, now }).map((one) => lackingText(one, locale)),
    failed: failed.map(({ key, text }) => ({ key, text })),
    isAllDone: !entries.some((entry) => entry.isOpen || entry.state === 'missed'),
    channels: shown.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a))),
    choices: choices.flatMap((choice) => {
      const channel = channels.find(({ key }) => key === choice.channel);
      return channel ? [{ ...choice, text: channel.text(locale) }] : [];
    }),
  };
}

/** One way, date by date; null where it is not for it. */
function wayOf({ channel, ...asked }: Asked & { channel: Channel }): TopicChannel | null {
  const { of, locals } = asked;
  const { locale, now } = locals;
  const own = of.entries.filter((entry) => entry.channel === channel.key);
  if (own.length === 0) return null;
  const { near, until } = reachOf({ entries: own, now });
  const isDateSaid = of.announced.kind === 'event' && of.announced.dates.length > 1;
  const dates = [...Map.groupBy(near, ({ date }) => date)]
    .toSorted(([a], [b]) => ((a?.startsAt ?? '') < (b?.startsAt ?? '') ? -1 : 1))
    .map(([date, entries]) => dateOf({ ...asked, channel, date, entries, isDateSaid }));
  const others = own.filter((entry) => !near.includes(entry));
  return {
    ...{ key: channel.key, text: channel.text(locale), icon: channel.icon },
    doneText: capital(channel.doneText(locale)),
    dates: dates.toSorted((a, b) => Number(b.isOpen) - Number(a.isOpen)),
    others: others.map((entry) => entryOf({ ...asked, entry, channel, isDateSaid })),
    until: channel.offer && until ? dayText(until, locale) : null,
  };
}

function dateOf({
  date,
  entries,
  isDateSaid,
  channel,
  ...asked
}: Asked & {
  channel: Channel;
  date: Occurrence | null;
  entries: Entry[];
  isDateSaid: boolean;
}): TopicDate {
  const { of, offers, locals } = asked;
  const { locale } = locals;
  const made = offers.find((one) => one.channel === channel.key && one.date === date);
  const day = date && isDateSaid ? dayText(date, locale) : null;
  const shown = entries.map((entry) => entryOf({ ...asked, entry, channel, isDateSaid: false }));
  const states = new Set(shown.flatMap(({ badges }) => badges.map(({ text }) => text)));
  return {
    key: date?.id ?? '',
    day,
    summary: topicMessages.in(locale)('announcements.topic.fold', {
      day: day ?? '',
      states: [...states].join(', '),
    }),
    isOpen: entries.some((entry) => entry.isOpen),
    entries: shown,
    failed: made?.offer === null || entries.some(({ hasFailed }) => hasFailed),
    offer: made?.offer ? localised(made.offer, locale) : null,
    page: pageOfWay({ of, channel, date, locale }),
  };
}

const dayText = ({ startsOn }: Occurrence, locale: Locale) =>
  formatDate({ date: startsOn, style: 'dayAndMonth', locale });

function entryOf({
  entry,
  channel,
  isDateSaid,
  names,
  locals,
}: {
  entry: Entry;
  channel: Channel;
  isDateSaid: boolean;
  names: ReadonlyMap<string, string>;
  locals: App.Locals;
}): TopicEntry {
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  const { moment, date, step, report } = entry;
  const due = report ? '' : dueText({ entry, locale, isDateSaid });
  const told = isTold(entry) ? doneBy({ entry, names, locale, timeZone }) : '';
  const dated = told && date && isDateSaid;
  return {
    key: `${moment} ${date?.id ?? ''}`,
    name: nameOf({ channel, entry, locals }),
    text: dated
      ? topicMessages.in(locale)('announcements.topic.date_done', {
          ...{ day: dayText(date, locale), what: told },
        })
      : told || due,
    badges: stateBadges({ entry, doneText: channel.doneText(locale), locale, timeZone }),
    changes: changeSentences({ entry, locale }),
    isOpen: entry.isOpen,
    seePath: report?.path ? localPath(locale, report.path) : null,
    fields: { channel: entry.channel, moment, date: date?.id ?? '', step },
    presses: pressesOf({ entry, channel }),
  };
}

/** What can be pressed: told, put right, taken down, not needed, and the last of these taken back. */
function pressesOf({ entry, channel }: { entry: Entry; channel: Channel }): TopicEntry['presses'] {
  const { state, mark, changes, report } = entry;
  if (report) return [];
  const undo = mark ? (['undone'] as const) : [];
  if (state === 'withdrawn' || state === 'not_needed') return [...undo];
  if (state === 'done') {
    if (changes.includes('cancelled')) return ['withdrawn', ...undo];
    return changes.length > 0 ? ['done', ...undo] : [...undo];
  }
  const told = channel.report ? [] : (['done'] as const);
  if (state === 'missed') return [...told, ...undo];
  return [...told, 'not_needed', ...undo];
}

/** Paths in the language of the page. */
function localised(offer: Offer, locale: App.Locals['locale']): Offer {
  const files = offer.files.map((file) => ({ ...file, path: inLanguage(file.path, locale) }));
  return { ...offer, files };
}

/** A picture's file has no language. */
export function inLanguage(path: string, locale: App.Locals['locale']): string {
  return path.startsWith('/bild/') ? path : localPath(locale, path);
}
