import { topicMessages, type Channel, type Entry } from '#modules/announcements/index.ts';
import type { IconName } from '#ui/icons.ts';
import { districtOf } from '#routes/context.server.ts';
import { channels } from '../../../modules.server.ts';
import { dayOf, dueText, stateBadges, type StateBadge } from './words.ts';

export interface BoardLine {
  icon: IconName;
  /** Ways of which the same is to be said: "Plakat, Presse". */
  channel: string;
  text: string;
  badges: StateBadge[];
}

/**
 * What comes next, in a line or two: what is late, and what is due on the day after that. The page of the event has
 * the rest, or December would not fit on any phone.
 */
export function nextLines({
  entries,
  locals,
}: {
  /** Open ones, by due day. */
  entries: Entry[];
  locals: App.Locals;
}): BoardLine[] {
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  const next = entries.find(({ isLate }) => !isLate)?.dueOn;
  const shown = entries.filter(({ isLate, dueOn }) => isLate || dueOn === next);
  const lines = shown.flatMap((entry): BoardLine[] => {
    const channel = channelOf(entry);
    if (!channel) return [];
    const doneText = channel.doneText(locale);
    return [
      {
        ...{ icon: channel.icon, channel: channel.text(locale) },
        text: dueText({ entry, locale, isDateSaid: false }),
        // Everything here is open: that needs no badge.
        badges: stateBadges({ entry, doneText, locale, timeZone, isOpenSaid: false }),
      },
    ];
  });
  return folded(lines);
}

export function doneLines({
  entries,
  names,
  locals,
}: {
  entries: Entry[];
  /** Of persons by id. */
  names: ReadonlyMap<string, string>;
  locals: App.Locals;
}): BoardLine[] {
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  const lines = entries.flatMap((entry): BoardLine[] => {
    const channel = channelOf(entry);
    if (!channel) return [];
    const doneText = channel.doneText(locale);
    return [
      {
        ...{ icon: channel.icon, channel: nameOf({ channel, entry, locals }) },
        text: isTold(entry)
          ? doneBy({ entry, names, locale, timeZone })
          : dueText({ entry, locale }),
        badges: stateBadges({ entry, doneText, locale, timeZone }),
      },
    ];
  });
  return folded(lines);
}

/** Ways of which the same is to be said stand in one line, each named once. */
function folded(lines: BoardLine[]): BoardLine[] {
  const byWords = Map.groupBy(lines, ({ text, badges }) => JSON.stringify([text, badges]));
  return [...byWords.values()].flatMap((alike) => {
    const [first] = alike;
    const channel = [...new Set(alike.map((line) => line.channel))].join(', ');
    return first ? [{ ...first, channel }] : [];
  });
}

const channelOf = (entry: Entry) => channels.find(({ key }) => key === entry.channel);

/** "Beitrag, am Tag selbst". */
export function nameOf({
  channel,
  entry,
  locals: { locale },
}: {
  channel: Channel;
  entry: Entry;
  locals: App.Locals;
}): string {
  const moment = channel.moments.find(({ key }) => key === entry.moment);
  return [channel.text(locale), moment?.text?.(locale)].filter(Boolean).join(', ');
}

/** Somebody said so; what was only made ready, or missed, was not told by anybody. */
export function isTold({ mark, state }: Entry): boolean {
  return mark !== null && (state === 'done' || state === 'withdrawn' || state === 'not_needed');
}

/** "Renate Muster, Di., 24. Nov." */
export function doneBy({
  entry: { mark },
  names,
  locale,
  timeZone,
}: {
  entry: Entry;
  names: ReadonlyMap<string, string>;
  locale: App.Locals['locale'];
  timeZone: string;
}): string {
  if (!mark) return '';
  const t = topicMessages.in(locale);
  const name = names.get(mark.personId ?? '') ?? t('announcements.topic.somebody');
  return t('announcements.topic.done_by', { name, day: dayOf({ at: mark.at, locale, timeZone }) });
}
