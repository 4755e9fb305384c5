import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Channel, ChannelCircumstances, Offer } from '../channel.ts';
import { topicOf, type Announced } from '../entry/announced.ts';
import type { Entry } from '../entry/entry.ts';
import type { AnnouncementsOf } from './read.server.ts';

/** What one channel has ready; null where it could not be made. */
export interface ChannelOffer {
  channel: string;
  offer: Offer | null;
}

/**
 * Asks each channel that still has something to do, or was made ready, for what it can offer. Each in a transaction of
 * its own: where one cannot, the others still do.
 */
export async function collectOffers({
  of,
  channels,
  wants,
  isPressed = false,
  ...circumstances
}: {
  of: AnnouncementsOf;
  channels: readonly Channel[];
  /** Which entries it is asked for. */
  wants(entry: Entry): boolean;
  /** Somebody asked for it to be made, and waits. */
  isPressed?: boolean;
} & ChannelCircumstances): Promise<ChannelOffer[]> {
  const offers: ChannelOffer[] = [];
  for (const channel of channels) {
    const entry = of.entries.find((one) => one.channel === channel.key && wants(one));
    if (!channel.offer || !entry) continue;
    const topic = topicOf({ announced: of.announced, date: entry.date, now: circumstances.now });
    if (!topic) continue;
    const make = async (tx: Tx) => {
      if (isPressed) await channel.prepare?.(tx, { topic, ...circumstances });
      return channel.offer!(tx, { topic, ...circumstances });
    };
    const offer = await inDistrict(circumstances.district.id, make).catch((error: unknown) => {
      console.error(`offer of ${channel.key} for ${nameOf(of.announced)}:`, error);
      return null;
    });
    offers.push({ channel: channel.key, offer });
  }
  return offers;
}

const nameOf = (announced: Announced) =>
  announced.kind === 'notice' ? announced.notice.slug : announced.event.slug;
