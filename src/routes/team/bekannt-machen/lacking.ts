import { canBeReady, topicOf, type Channel } from '#modules/announcements/index.ts';
import type { AnnouncementsOf, ChannelOffer } from '#modules/announcements/server.ts';
import { localPath, type Locale } from '#platform/i18n/index.ts';

/** Ways that would have files or texts, and have none: nobody has made them ready yet, or they cannot be made. */
export function lackingWays({
  of: { entries },
  offers,
  channels,
}: {
  of: AnnouncementsOf;
  offers: readonly ChannelOffer[];
  channels: readonly Channel[];
}): Channel[] {
  return channels.filter(({ key, offer }) => {
    const asked = offers.find(({ channel }) => channel === key);
    if (asked) return asked.offer === null;
    return offer && entries.some((entry) => entry.channel === key && canBeReady(entry));
  });
}

/** Where somebody sees what is made on this way, or why it cannot be. */
export function pageOfWay({
  of: { announced, entries },
  channel,
  locale,
  now,
}: {
  of: AnnouncementsOf;
  channel: Channel;
  locale: Locale;
  now: Date;
}): string | null {
  const own = entries.filter((entry) => entry.channel === channel.key);
  const entry = own.find(canBeReady) ?? own[0];
  const topic = topicOf({ announced, date: entry?.date ?? null, now });
  const path = topic && channel.page?.(topic);
  return path ? localPath(locale, path) : null;
}
