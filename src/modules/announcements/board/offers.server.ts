import type { Occurrence } from '#modules/calendar/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Channel, ChannelCircumstances, Offer } from '../channel.ts';
import { topicOf, type Announced } from '../entry/announced.ts';
import type { Entry } from '../entry/entry.ts';
import type { AnnouncementsOf } from './read.server.ts';
import { reachOf } from './ready.ts';

/** What one channel has ready. */
export interface ChannelOffer {
  channel: string;
  /** Where each date is told by itself. */
  date: Occurrence | null;
  /** Null where it could not be made. */
  offer: Offer | null;
}

/**
 * Asks each channel that still has something to do, or was made ready, for what it can offer: for each of the next
 * dates where they are told one by one. Each in a transaction of its own: where one cannot, the others still do.
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
  const { now, district } = circumstances;
  // Together: while the press sets a poster, other threads draw the pictures of a post.
  const offers = await Promise.all(channels.map(askForDates));
  return offers.flat();

  async function askForDates(channel: Channel): Promise<ChannelOffer[]> {
    const own = of.entries.filter((entry) => entry.channel === channel.key);
    const wanted = reachOf({ entries: own, now }).near.filter(wants);
    const asked: ChannelOffer[] = [];
    for (const date of new Set(wanted.map((entry) => entry.date))) {
      asked.push(...(await ask(channel, date)));
    }
    return asked;
  }

  async function ask(channel: Channel, date: Occurrence | null): Promise<ChannelOffer[]> {
    const topic = topicOf({ announced: of.announced, date });
    if (!channel.offer || !topic) return [];
    const asked = { topic, ...circumstances };
    try {
      if (isPressed && channel.prepare) {
        const make = await inDistrict(district.id, (tx) => channel.prepare!(tx, asked));
        await make();
      }
      const offer = await inDistrict(district.id, (tx) => channel.offer!(tx, asked));
      return [{ channel: channel.key, date, offer }];
    } catch (error) {
      console.error(`offer of ${channel.key} for ${nameOf(of.announced)}:`, error);
      return [{ channel: channel.key, date, offer: null }];
    }
  }
}

const nameOf = (announced: Announced) =>
  announced.kind === 'notice' ? announced.notice.slug : announced.event.slug;
