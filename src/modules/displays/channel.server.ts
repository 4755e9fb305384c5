import {
  topicKey,
  type Channel,
  type ChannelCircumstances,
  type Report,
  type Topic,
} from '#modules/announcements/index.ts';
import { addDays, instantOf, type Occurrence } from '#modules/calendar/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { displaysMessages } from './messages/team.ts';
import { listDays } from './screen/playlist.ts';
import { findScreenSeen } from './seen.server.ts';
import { findScreenSettings } from './settings.server.ts';
import type { ScreenSettings } from './settings.ts';

/** The screen in the shop window, which tells by itself what it shows. */
export const screenChannel: Channel = {
  key: 'screen',
  part: 'screen',
  text: (locale) => displaysMessages.in(locale)('displays.channel.name'),
  icon: 'image',
  concerns: ['event', 'notice'],
  moments: [{ key: 'screen', days: { event: listDays - 1, notice: 0 }, per: 'event' }],
  doneText: (locale) => displaysMessages.in(locale)('displays.channel.done'),
  isUsed: async (tx) =>
    (await findScreenSeen(tx)) !== null || (await findScreenSettings(tx)).isUsed,
  report: reportScreen,
};

/**
 * Told is what stands on the screen while one is running: the dates of the coming week are all in its list. Promised
 * is what will stand there; if no screen is heard of when the day has come, it stays promised.
 */
async function reportScreen(
  tx: Tx,
  { topics, district, now }: { topics: readonly Topic[] } & ChannelCircumstances,
): Promise<Report[]> {
  const seenAt = await findScreenSeen(tx);
  const settings = await findScreenSettings(tx);
  return topics.flatMap((topic): Report[] => {
    const from = shownFrom({ topic, settings, timeZone: district.timeZone });
    if (!from) return [];
    const isTold = from <= now && seenAt !== null && seenAt >= from;
    const text = isTold ? 'displays.channel.shown' : 'displays.channel.will';
    return [
      {
        topic: topicKey(topic),
        state: isTold ? 'done' : 'planned',
        at: from,
        text: (locale) => displaysMessages.in(locale)(text),
        path: '/schaufenster',
      },
    ];
  });
}

/** The first moment at which it stands on the screen; null where it never will. */
function shownFrom({
  topic,
  settings,
  timeZone,
}: {
  topic: Topic;
  settings: Pick<ScreenSettings, 'noticeDays'>;
  timeZone: string;
}): Date | null {
  if (topic.kind === 'notice') return settings.noticeDays > 0 ? topic.notice.publishedAt : null;
  const first: Occurrence | undefined = topic.date ?? topic.dates[0];
  if (!first || !topic.event.publishedAt) return null;
  const day = addDays({ date: first.startsOn, days: 1 - listDays });
  const inList = new Date(instantOf({ local: `${day}T00:00`, timeZone }));
  return inList > topic.event.publishedAt ? inList : topic.event.publishedAt;
}
