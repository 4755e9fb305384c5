import { typed } from '#platform/typed-text.ts';
import type { Channel } from '../channel.ts';
import {
  concernsOf,
  daysOf,
  momentKey,
  mostDays,
  type Days,
  type DaysByMoment,
  type Rules,
} from './rule.ts';

/** What was typed, by field; and which fields hold no number of days. */
export interface TypedRules {
  values: Record<string, string>;
  errors: string[];
}

/** The name of the field of one moment. */
export function daysField({
  channel,
  moment,
  kind,
}: {
  channel: string;
  moment: string;
  kind: keyof Days;
}): string {
  return `${channel}.${moment}.${kind}`;
}

/** Reads the form of all channels; what is as the channel itself has it is not kept, and follows it. */
export function parseRules({
  form,
  channels,
  version,
  before,
}: {
  form: FormData;
  channels: readonly Channel[];
  version: number;
  before: Rules;
}): { rules: Rules; typed: TypedRules } {
  const days: DaysByMoment = {};
  const values: Record<string, string> = {};
  const errors: string[] = [];
  for (const channel of channels) {
    for (const moment of channel.moments) {
      const key = momentKey({ channel: channel.key, moment: moment.key });
      const chosen = { ...daysOf({ channel, moment, rules: before }) };
      for (const kind of channel.report ? [] : concernsOf({ channel, moment })) {
        const name = daysField({ channel: channel.key, moment: moment.key, kind });
        const text = typed(form, name).trim();
        values[name] = text;
        if (/^\d{1,3}$/.test(text) && Number(text) <= mostDays) chosen[kind] = Number(text);
        else errors.push(name);
      }
      const isUsual = chosen.event === moment.days.event && chosen.notice === moment.days.notice;
      if (!isUsual) days[key] = chosen;
    }
  }
  const off = channels.map(({ key }) => key).filter((key) => !form.has(`${key}.used`));
  // Of channels that are not shown now, nothing is forgotten.
  const isShown = (key: string) => channels.some((channel) => channel.key === key);
  const hidden = before.off.filter((key) => !isShown(key));
  const kept = Object.entries(before.days).filter(([key]) => !isShown(key.split(' ')[0] ?? ''));
  return {
    rules: { off: [...off, ...hidden], days: { ...Object.fromEntries(kept), ...days }, version },
    typed: { values, errors },
  };
}
