import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Channel, ChannelCircumstances } from '../channel.ts';
import { AnnouncementError } from '../errors.ts';
import { writeMark } from '../mark/write.server.ts';
import type { Asked } from './gather.server.ts';
import { collectOffers } from './offers.server.ts';
import { readAnnouncements } from './read.server.ts';
import { canBeReady } from './ready.ts';

/**
 * "Alles fertig machen": asks every channel for what it has, and notes as ready what it made, date by date. What it
 * could not make stays as it was, and the try is noted. What somebody marked at the same moment stays too.
 * @returns keys of the channels that could not make all of theirs
 * @throws AnnouncementError `not_found`
 */
export async function makeAllReady({
  command,
  asked,
  channels,
  ...where
}: {
  command: Command;
  asked: Exclude<Asked, 'all'>;
  channels: readonly Channel[];
} & Omit<ChannelCircumstances, 'now'>): Promise<string[]> {
  const { districtId, now } = command;
  const of = (
    await inDistrict(districtId, (tx) => readAnnouncements(tx, { asked, channels, ...where, now }))
  )[0];
  if (!of) throw new AnnouncementError('not_found');
  const { announced } = of;
  const offers = await collectOffers({
    ...{ of, channels, wants: canBeReady, isPressed: true },
    ...{ ...where, now },
  });
  await inDistrict(districtId, async (tx) => {
    for (const entry of of.entries.filter(canBeReady)) {
      const made = offers.find(
        ({ channel, date }) => channel === entry.channel && date === entry.date,
      );
      if (!made) continue;
      const state = made.offer ? ('ready' as const) : ('failed' as const);
      await writeMark(tx, { command, press: { ...entry, announced, state } }).catch(unlessFaster);
    }
  });
  return [...new Set(offers.flatMap(({ channel, offer }) => (offer ? [] : channel)))];
}

/** Somebody was faster: what they said holds. */
function unlessFaster(error: unknown): void {
  if (!(error instanceof AnnouncementError)) throw error;
}
