import { pressChannel, pressEntry, readAnnouncements } from '#modules/announcements/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

const day = 86_400_000;
const channels = [pressChannel];

/** Somebody told the press yesterday of what is due, but not of all: the board shows what is done and what is late. */
export async function tellThePress(tx: Tx, command: Command): Promise<void> {
  const district = await findDistrict(tx, command.districtId);
  if (!district) throw new Error('The district of a command is gone.');
  const { now } = command;
  const read = await readAnnouncements(tx, { channels, district, origin: '', locale: 'de', now });
  const due = read.flatMap(({ announced, entries }) =>
    announced.kind === 'event'
      ? entries.filter(({ isOpen, date }) => isOpen && !date).map((entry) => ({ announced, entry }))
      : [],
  );
  const next = due.toSorted((a, b) => (a.entry.dueOn < b.entry.dueOn ? -1 : 1));
  for (const { announced, entry } of next.filter(({ entry }) => entry.isLate).slice(1)) {
    await pressEntry(tx, {
      command: { ...command, now: new Date(now.getTime() - day) },
      ...{ district, channels, asked: { eventId: announced.event.id } },
      entry: { channel: entry.channel, moment: entry.moment, dateId: null, step: 0, state: 'done' },
    });
  }
}
