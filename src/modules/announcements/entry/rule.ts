import { addDays } from '#modules/calendar/index.ts';
import type { Channel, Moment } from '../channel.ts';
import type { Topic } from '../topic.ts';

export type Days = Moment['days'];

/** By `momentKey`: what the district has changed. */
export type DaysByMoment = Record<string, Days>;

/** What the district says about its channels. */
export interface Rules {
  /** Keys of channels it does not use. */
  off: readonly string[];
  days: DaysByMoment;
  /** 0 where nothing was changed yet. */
  version: number;
}

export const noRules: Rules = { off: [], days: {}, version: 0 };

/** The most that can be chosen: before that nobody knows of it, and after that it is no news. */
export const mostDays = 90;

export function momentKey({ channel, moment }: { channel: string; moment: string }): string {
  return `${channel} ${moment}`;
}

/** What this moment is for. */
export function concernsOf({
  channel,
  moment,
}: {
  channel: Pick<Channel, 'concerns'>;
  moment: Pick<Moment, 'concerns'>;
}): readonly Topic['kind'][] {
  return moment.concerns ?? channel.concerns;
}

export function daysOf({
  channel,
  moment,
  rules,
}: {
  channel: Pick<Channel, 'key'>;
  moment: Moment;
  rules: Rules;
}): Days {
  return rules.days[momentKey({ channel: channel.key, moment: moment.key })] ?? moment.days;
}

/**
 * The local day by which it is to be told, so that no summer time moves it. Nobody can be late with what was published
 * today: the day is never before that.
 */
export function dueDay({
  kind,
  day,
  days,
  publishedOn,
}: {
  kind: Topic['kind'];
  /** Of the event; of the publication for a notice. */
  day: string;
  days: Days;
  publishedOn: string | null;
}): string {
  if (kind === 'notice') return addDays({ date: day, days: days.notice });
  const due = addDays({ date: day, days: -days.event });
  if (!publishedOn || publishedOn <= due) return due;
  return publishedOn < day ? publishedOn : day;
}
