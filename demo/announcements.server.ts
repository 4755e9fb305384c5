import {
  pressChannel,
  pressEntry,
  readAnnouncements,
  type AnnouncementsOf,
} from '#modules/announcements/server.ts';
import type { Entry } from '#modules/announcements/index.ts';
import { localDay } from '#modules/calendar/index.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { posterChannel } from '#modules/posters/server.ts';
import { instagramChannel } from '#modules/social/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

const hour = 3_600_000;
const channels = [posterChannel, instagramChannel, pressChannel];

/**
 * As on any morning: posters hang, posts are out, the newspaper has its texts, each done on the day on which it was
 * due. One thing was missed, the last of what is late has been left lying, and every second event that is due today is
 * still to do. The mail needs nobody: its issue says what stood in it.
 */
export async function tellAround(
  tx: Tx,
  { command, personIds }: { command: Command; personIds: string[] },
): Promise<void> {
  const district = await findDistrict(tx, command.districtId);
  if (!district) throw new Error('The district of a command is gone.');
  const { now } = command;
  const read = await readAnnouncements(tx, { channels, district, origin: '', locale: 'de', now });
  const due = read.flatMap(dueEntries).toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  const missed = due.filter(({ entry }) => entry.state === 'missed').slice(0, -1);
  const late = due.filter(({ entry }) => entry.isLate).slice(0, -1);
  const today = due.filter(({ entry }) => entry.isOpen && !entry.isLate);
  const slugs = [...new Set(today.map(({ slug }) => slug))];
  const told = today.filter(({ slug }) => slugs.indexOf(slug) % 2 === 0);
  for (const [at, { eventId, entry }] of [...missed, ...late, ...told].entries()) {
    const personId = personIds[at % personIds.length] ?? command.personId;
    await pressEntry(tx, {
      command: { ...command, personId, now: doneAt({ entry, now }) },
      ...{ district, channels, asked: { eventId } },
      entry: { ...entry, dateId: entry.date?.id ?? null, state: 'done' },
    });
  }

  function dueEntries({ announced, entries }: AnnouncementsOf) {
    if (announced.kind !== 'event') return [];
    const day = localDay({ at: now, timeZone: command.timeZone });
    return entries
      .filter(({ isOpen, state, dueOn }) => (isOpen && dueOn <= day) || state === 'missed')
      .map((entry) => ({ eventId: announced.event.id, slug: announced.event.slug, entry }));
  }
}

/** The same on each start, whatever ids the rows have. */
const orderOf = ({ slug, entry }: { slug: string; entry: Entry }) =>
  `${entry.dueOn} ${slug} ${entry.channel} ${entry.moment} ${entry.date?.startsOn ?? ''}`;

/** In the afternoon of the day on which it was due; what is due today, an hour ago. */
function doneAt({ entry, now }: { entry: Entry; now: Date }): Date {
  const due = Date.parse(`${entry.dueOn}T15:00:00Z`);
  return new Date(Math.min(due, now.getTime() - hour));
}
