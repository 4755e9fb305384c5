import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Channel, ChannelCircumstances } from '../channel.ts';
import type { Entry } from '../entry/entry.ts';
import { AnnouncementError } from '../errors.ts';
import { writeMark } from '../mark/write.server.ts';
import type { Asked } from './gather.server.ts';
import { collectOffers } from './offers.server.ts';
import { readAnnouncements } from './read.server.ts';
import { canBeReady } from './ready.ts';

/**
 * "Alles fertig machen": asks every channel for what it has, and notes those as ready that have it. One that cannot
 * stays as it was, and is named. What somebody marked at the same moment stays too.
 * @returns keys of the channels that could not make theirs
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
  const offers = await collectOffers({
    ...{ of, channels, wants: canBeReady, isPressed: true },
    ...{ ...where, now },
  });
  const made = new Set(offers.filter(({ offer }) => offer).map(({ channel }) => channel));
  const first = new Map<string, Entry>();
  for (const entry of of.entries.filter(canBeReady)) {
    if (!first.has(entry.channel)) first.set(entry.channel, entry);
  }
  const isMade = (entry: Entry) =>
    canBeReady(entry) &&
    made.has(entry.channel) &&
    entry.date?.id === first.get(entry.channel)?.date?.id;
  await inDistrict(districtId, async (tx) => {
    for (const entry of of.entries.filter(isMade)) {
      const press = { ...entry, announced: of.announced, state: 'ready' as const };
      await writeMark(tx, { command, press }).catch((error: unknown) => {
        // Somebody was faster: what they said holds.
        if (!(error instanceof AnnouncementError)) throw error;
      });
    }
  });
  return offers.flatMap(({ channel, offer }) => (offer ? [] : channel));
}
