import { localDay } from '#modules/calendar/index.ts';
import { usesPart, type District } from '#modules/districts/index.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Channel, ChannelCircumstances, Report } from '../channel.ts';
import { idOf, topicOf, type Announced } from '../entry/announced.ts';
import { datesOf, entriesOf, isWanted, type Entry } from '../entry/entry.ts';
import { findRules } from '../entry/rules.server.ts';
import type { Rules } from '../entry/rule.ts';
import { listMarks } from '../mark/find.server.ts';
import { standingOf, type Mark } from '../mark/mark.ts';
import { seenOf } from '../mark/seen.server.ts';
import type { Seen } from '../mark/seen.ts';
import type { Topic } from '../topic.ts';
import { gather, type Asked } from './gather.server.ts';

/** All that is to be told of one event or notice. */
export interface AnnouncementsOf {
  announced: Announced;
  /** By due day within each channel, channels in the order of the board. */
  entries: Entry[];
  /** Channels that are not for it, because it takes place so often; and those that somebody switched on all the same. */
  choices: { channel: string; isOn: boolean; step: number }[];
}

/** Channels that this district uses, as it wants them. */
export async function usedChannels(
  tx: Tx,
  { channels, rules, district }: { channels: readonly Channel[]; rules: Rules; district: District },
): Promise<Channel[]> {
  const used: Channel[] = [];
  for (const channel of channels) {
    if (rules.off.includes(channel.key)) continue;
    if (!usesPart(district, channel.part)) continue;
    if (!channel.isUsed || (await channel.isUsed(tx))) used.push(channel);
  }
  return used;
}

/**
 * What is to be told and what was told: of one, or of all that are near. Each channel is asked once, for all of them,
 * so that the board asks no more when there are more events.
 */
export async function readAnnouncements(
  tx: Tx,
  {
    asked = 'all',
    channels,
    ...circumstances
  }: { asked?: Asked; channels: readonly Channel[] } & ChannelCircumstances,
): Promise<AnnouncementsOf[]> {
  const { district, now } = circumstances;
  const rules = await findRules(tx);
  const used = await usedChannels(tx, { channels, rules, district });
  const today = localDay({ at: now, timeZone: district.timeZone });
  const all = await gather(tx, { asked, district, now });
  const ids = (kind: Announced['kind']) => all.filter((one) => one.kind === kind).map(idOf);
  const marks = await listMarks(tx, { eventIds: ids('event'), noticeIds: ids('notice') });
  const marksOf = groupMarks(marks);
  const read = new Map(all.map((announced) => [announced, emptyOf(announced)]));
  for (const channel of used) {
    const concerned = all.filter(({ kind }) => channel.concerns.includes(kind));
    const reports = await reportsOf(tx, { channel, concerned, ...circumstances });
    for (const announced of concerned) {
      const own = marksOf.get(`${idOf(announced)} ${channel.key}`) ?? [];
      const into = read.get(announced)!;
      into.entries.push(
        ...entriesOf({
          ...{ announced, channel, marks: own, reports, rules, now, today },
          seenOf: (date) => seenOf({ announced, date }),
        }),
      );
      const isOn = isWanted({ announced, marks: own });
      const { top, step } = standingOf(own.filter(({ moment }) => moment === ''));
      if (!channel.report && (top || !isOn))
        into.choices.push({ channel: channel.key, isOn, step });
    }
  }
  return [...read.values()];
}

const emptyOf = (announced: Announced): AnnouncementsOf => ({
  announced,
  entries: [],
  choices: [],
});

function groupMarks(marks: Mark<Seen>[]): Map<string, Mark<Seen>[]> {
  const groups = new Map<string, Mark<Seen>[]>();
  for (const mark of marks) {
    const key = `${mark.eventId ?? mark.noticeId} ${mark.channel}`;
    const group = groups.get(key);
    if (group) group.push(mark);
    else groups.set(key, [mark]);
  }
  return groups;
}

/** What a channel that tells by itself says of all of them, in one question. */
async function reportsOf(
  tx: Tx,
  {
    channel,
    concerned,
    ...circumstances
  }: { channel: Channel; concerned: Announced[] } & ChannelCircumstances,
): Promise<Map<string, Report>> {
  if (!channel.report) return new Map();
  const topics = concerned.flatMap((announced) => topicsOf({ announced, channel }));
  const reports = await channel.report(tx, { topics, ...circumstances });
  return new Map(reports.map((report) => [report.topic, report]));
}

/** As often as its moments want it: as a whole, date by date, or both. */
function topicsOf({ announced, channel }: { announced: Announced; channel: Channel }): Topic[] {
  const dates = channel.moments.flatMap((moment) => datesOf({ announced, moment }));
  return [...new Set(dates)].flatMap((date) => topicOf({ announced, date }) ?? []);
}
