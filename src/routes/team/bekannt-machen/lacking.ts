import {
  canBeReady,
  reachOf,
  topicMessages,
  topicOf,
  type Channel,
} from '#modules/announcements/index.ts';
import type { AnnouncementsOf, ChannelOffer } from '#modules/announcements/server.ts';
import type { Occurrence } from '#modules/calendar/index.ts';
import { formatDate, localPath, type Locale } from '#platform/i18n/index.ts';

/** A way that would have files or texts, and has none: for one date, or (null) for none of them. */
export interface Lacking {
  channel: Channel;
  date: Occurrence | null;
}

/** Nobody has made them ready yet, or they cannot be made. What is made ready only later is not lacking. */
export function lackingWays({
  of: { entries },
  offers,
  channels,
  now,
}: {
  of: AnnouncementsOf;
  offers: readonly ChannelOffer[];
  channels: readonly Channel[];
  now: Date;
}): Lacking[] {
  return channels.flatMap((channel) => {
    if (!channel.offer) return [];
    const own = entries.filter((entry) => entry.channel === channel.key);
    const { near } = reachOf({ entries: own, now });
    const dates = [...new Set(near.map(({ date }) => date))];
    const lacking = dates.filter((date) => {
      const asked = offers.find((one) => one.channel === channel.key && one.date === date);
      if (asked) return asked.offer === null;
      return near.some((entry) => entry.date === date && canBeReady(entry));
    });
    const isWhole = lacking.length === dates.length && lacking.length > 0;
    return (isWhole ? [null] : lacking).map((date) => ({ channel, date }));
  });
}

/** "Instagram", "Instagram für Freitag, 4. Dezember" */
export function lackingText({ channel, date }: Lacking, locale: Locale): string {
  const way = channel.text(locale);
  if (!date) return way;
  const day = formatDate({ date: date.startsOn, style: 'dayAndMonth', locale });
  return topicMessages.in(locale)('announcements.topic.way_for', { way, day });
}

/** Where somebody sees what is made on this way, or why it cannot be; for one date, or the next that is to be made. */
export function pageOfWay({
  of: { announced, entries },
  channel,
  date,
  locale,
}: {
  of: AnnouncementsOf;
  channel: Channel;
  date: Occurrence | null;
  locale: Locale;
}): string | null {
  const own = entries.filter((entry) => entry.channel === channel.key);
  const entry = own.find(canBeReady) ?? own[0];
  const topic = topicOf({ announced, date: date ?? entry?.date ?? null });
  const path = topic && channel.page?.(topic);
  return path ? localPath(locale, path) : null;
}
