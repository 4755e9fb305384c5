import { clockWords, dateOf, timeOf } from '#modules/calendar/index.ts';
import { formatDate, formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import { roomRequestMessages } from '../messages/request.ts';
import { insteadKey, type Instead } from './instead.ts';
import type { Obstacle } from './obstacle.ts';
import { commonRoom, commonTime, seenKey, type PreviewedDate } from './preview.ts';
import type { Wish } from './wish.ts';
import { dateLine } from './words.ts';

/** What a form shows of the wished dates: sentences only, so that no name can slip through. */
export interface PreviewWords {
  free: string[];
  away: AwayWords[];
  /** It is a series: what is chosen instead is booked besides. A single date becomes another. */
  isSeries: boolean;
  /** What would suit many of those that are not free, in one press. */
  common: { time: string; text: string } | null;
  otherRoom: { id: string; text: string } | null;
  /** To be sent along (`seenKey`). */
  seen: string;
}

export interface AwayWords {
  when: string;
  why: string;
  /** Free instead, as `insteadKey`; in the same room. */
  choices: { value: string; text: string }[];
  /** What was chosen of them; empty: the date falls away. */
  chosen: string;
}

/**
 * A preview in words.
 * @param tells whether it says what takes the room: to the team; anybody else reads that it is taken.
 */
export function previewWords({
  preview,
  rooms,
  locale,
  timeZone,
  tells,
  instead,
  wish: { repeat, durationMinutes },
}: {
  preview: readonly PreviewedDate[];
  /** What was chosen in place of dates that are not free. */
  instead: readonly Instead[];
  wish: Pick<Wish, 'repeat' | 'durationMinutes'>;
  rooms: readonly { id: string; name: string }[];
  locale: Locale;
  timeZone: string;
  tells: boolean;
}): PreviewWords {
  const t = roomRequestMessages.in(locale);
  const line = ({ date }: PreviewedDate) =>
    dateLine({ date: { ...date, allDay: false, timeZone }, locale });
  const clock = ({ date }: PreviewedDate) =>
    clockWords({ date: { ...date, rule: { timeZone, allDay: false, durationMinutes } }, locale });
  const isSeries = repeat !== 'none';
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  const chosen = new Map(instead.map((one) => [one.of, insteadKey(one)]));
  const room = commonRoom(preview);
  const time = isSeries ? commonTime(preview) : null;
  const away = preview.filter(({ obstacle }) => obstacle).length;
  const spread = (count: number) => (count === away ? 'all' : 'most');
  return {
    free: preview
      .filter(({ obstacle }) => !obstacle)
      .map((one) => [line(one), clock(one)].filter(Boolean).join('. ')),
    away: preview.flatMap((one) => {
      if (!one.obstacle) return [];
      const of = one.date.originalLocal;
      return {
        when: line(one),
        why: [whyWords({ obstacle: one.obstacle, locale, timeZone, tells }), clock(one)]
          .filter(Boolean)
          .join(' '),
        choices: choicesOf({ one, locale, chosen: chosen.get(of) }),
        chosen: chosen.get(of) ?? '',
      };
    }),
    isSeries,
    common: time && {
      time: time.time,
      text: t(`rooms.preview.common_${spread(time.count)}`, { ...time, away }),
    },
    otherRoom: room && {
      id: room.roomId,
      text: t('rooms.preview.in_room', { room: names.get(room.roomId) ?? '' }),
    },
    seen: seenKey(preview),
  };
}

/** The nearest other time of the day, the same time on another day, and what was chosen for all of them. */
function choicesOf({
  one: { date, alternatives, times },
  locale,
  chosen,
}: {
  one: PreviewedDate;
  locale: Locale;
  chosen: string | undefined;
}): AwayWords['choices'] {
  const t = roomRequestMessages.in(locale);
  const of = date.originalLocal;
  const offered = alternatives
    .filter(({ kind }) => kind !== 'other_room')
    .map(({ localStart }) => localStart);
  const special = times.filter((localStart) => insteadKey({ of, localStart }) === chosen);
  return [...new Set([...offered, ...special])].map((localStart) => {
    const isSameDay = dateOf(localStart) === dateOf(of);
    const day = formatDate({ date: dateOf(localStart), style: 'dayAndMonth', locale });
    return {
      value: insteadKey({ of, localStart }),
      text: t(`rooms.preview.${isSameDay ? 'same_day' : 'other_day'}`, {
        ...{ time: timeOf(localStart), day },
      }),
    };
  });
}

function whyWords({
  obstacle,
  locale,
  timeZone,
  tells,
}: {
  obstacle: Obstacle;
  locale: Locale;
  timeZone: string;
  tells: boolean;
}): string {
  const t = roomRequestMessages.in(locale);
  if (obstacle.kind === 'closed') {
    return t('rooms.preview.closed', { name: inLocale(obstacle.name, locale) });
  }
  if (obstacle.kind !== 'taken' || !tells) return t(`rooms.preview.${obstacle.kind}`);
  const { title, takenFrom, takenUntil } = obstacle.by;
  const time = (instant: string) => formatInstant({ instant, style: 'time', locale, timeZone });
  return t('rooms.preview.taken_by', {
    title: inLocale(title, locale),
    from: time(takenFrom),
    until: time(takenUntil),
  });
}
