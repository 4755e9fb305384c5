import { findEvent } from '#modules/calendar/server.ts';
import { captionSubject } from '#modules/social/index.ts';
import { changeSocialSettings, findEventTopic, savePost } from '#modules/social/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

/** The hashtags of the district, and one caption that somebody wrote themselves. */
export async function fillSocial(
  tx: Tx,
  { command, eventIds }: { command: Command; eventIds: Map<string, string> },
): Promise<void> {
  await changeSocialSettings(tx, { command, hashtags: 'HeerenWerve Kamen RundUmsDorf' });
  const event = await findEvent(tx, { id: eventIds.get('Rund ums Dorf') ?? '' });
  const { now } = command;
  const topic = event && (await findEventTopic(tx, { event, dateId: null, now }));
  if (!topic) return;
  const choices = { caption, captionAbout: captionSubject(topic), hashtags: 'Treffen' };
  await savePost(tx, { command, topic, version: 0, choices });
}

const caption = `Was bewegt Heeren-Werve? Am letzten Dienstag im Monat reden wir darüber.

18:30 Uhr im Stadtteilbüro, Mittelstraße 14.

Kommen Sie einfach dazu, auch wenn Sie noch niemanden kennen.

#HeerenWerve #Kamen #RundUmsDorf #Treffen`;
