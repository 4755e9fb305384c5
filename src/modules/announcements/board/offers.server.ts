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
  // Together: while the press sets a poster, other threads draw the pictures of a post.
  const offers = await Promise.all(channels.map(ask));
  return offers.flat();

  async function ask(channel: Channel): Promise<ChannelOffer[]> {
    const { offer, key } = channel;
    const entry = of.entries.find((one) => one.channel === key && wants(one));
    const topic =
      entry && topicOf({ announced: of.announced, date: entry.date, now: circumstances.now });
    if (!offer || !topic) return [];
    const asked = { topic, ...circumstances };
    const make = async (tx: Tx) => {
      if (isPressed) await channel.prepare?.(tx, asked);
      return offer(tx, asked);
    };
    const made = await inDistrict(circumstances.district.id, make).catch((error: unknown) => {
      console.error(`offer of ${key} for ${nameOf(of.announced)}:`, error);
      return null;
    });
    return [{ channel: key, offer: made }];
  }
}

const nameOf = (announced: Announced) =>
  announced.kind === 'notice' ? announced.notice.slug : announced.event.slug;
