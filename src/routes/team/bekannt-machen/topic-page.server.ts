import {
  canBeReady,
  comingDates,
  type Channel,
  type Entry,
  type MarkState,
  type Offer,
} from '#modules/announcements/index.ts';
import type { AnnouncementsOf, ChannelOffer } from '#modules/announcements/server.ts';
import { capital, whenWords } from '#modules/calendar/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import { districtOf } from '#routes/context.server.ts';
import { lackingWays, pageOfWay } from './lacking.ts';
import { doneBy, nameOf } from './lines.server.ts';
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
  presses: Exclude<MarkState, 'ready' | 'needed'>[];
}

export interface TopicChannel {
  key: string;
  text: string;
  doneText: string;
  icon: IconName;
  entries: TopicEntry[];
  /** It could not be made. */
  failed: boolean;
  offer: Offer | null;
  /** Where it is looked at and changed. */
  page: string | null;
}

export interface TopicPage {
  when: string | null;
  canMakeReady: boolean;
  hasFiles: boolean;
  /** Ways that are not among the files. */
  lacking: string[];
  /** Ways that could not be made. */
  failed: { key: string; text: string }[];
  isAllDone: boolean;
  channels: TopicChannel[];
  choices: { channel: string; text: string; isOn: boolean; step: number }[];
}

/** All words of the page of one event or notice; what is open comes first. */
export function topicPage({
  of,
  offers,
  failed,
  names,
  channels,
  locals,
}: {
  of: AnnouncementsOf;
  offers: ChannelOffer[];
  /** Keys of the ways that could not be made just now. */
  failed: readonly string[];
  names: ReadonlyMap<string, string>;
  channels: readonly Channel[];
  locals: App.Locals;
}): TopicPage {
  const { locale, now } = locals;
  const { announced, entries, choices } = of;
  const lacking = lackingWays({ of, offers, channels });
  const isDateSaid = announced.kind === 'event' && announced.dates.length > 1;
  const shown = channels.flatMap((channel): TopicChannel[] => {
    const own = entries.filter((entry) => entry.channel === channel.key);
    if (own.length === 0) return [];
    const made = offers.find((one) => one.channel === channel.key);
    return [
      {
        ...{ key: channel.key, text: channel.text(locale), icon: channel.icon },
        doneText: capital(channel.doneText(locale)),
        entries: own.map((entry) => entryOf({ entry, channel, isDateSaid, names, locals })),
        failed: lacking.includes(channel) && (made !== undefined || failed.includes(channel.key)),
        offer: made?.offer ? localised(made.offer, locale) : null,
        page: pageOfWay({ of, channel, locale, now }),
      },
    ];
  });
  const isOpen = (one: TopicChannel) => one.entries.some((entry) => entry.isOpen);
  const date = announced.kind === 'event' ? comingDates({ announced, now })[0] : null;
  const when = date ? whenWords({ occurrence: date, locale }) : null;
  const offering = new Set(channels.filter(({ offer }) => offer).map(({ key }) => key));
  return {
    when: when && `${when.date}, ${when.time}`,
    canMakeReady: entries.some((entry) => offering.has(entry.channel) && canBeReady(entry)),
    hasFiles: shown.some(({ offer }) => offer && offer.files.length + offer.texts.length > 0),
    lacking: lacking.map((channel) => channel.text(locale)),
    failed: shown.filter(({ failed }) => failed).map(({ key, text }) => ({ key, text })),
    isAllDone: !entries.some(({ isOpen, state }) => isOpen || state === 'missed'),
    channels: shown.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a))),
    choices: choices.flatMap((choice) => {
      const channel = channels.find(({ key }) => key === choice.channel);
      return channel ? [{ ...choice, text: channel.text(locale) }] : [];
    }),
  };
}

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
  const { moment, date, step, state, mark, report } = entry;
  const isTold = state === 'done' || state === 'withdrawn' || state === 'not_needed';
  const told = mark && isTold ? doneBy({ entry, names, locale, timeZone }) : '';
  const due = report || isTold ? '' : dueText({ entry, locale, isDateSaid });
  return {
    key: `${moment} ${date?.id ?? ''}`,
    name: nameOf({ channel, entry, locals }),
    text: told || due,
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
