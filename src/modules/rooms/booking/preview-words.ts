import { dateOf, timeOf } from '#modules/calendar/index.ts';
import { formatDate, formatInstant, inLocale, type Locale } from '#platform/i18n/index.ts';
import { roomRequestMessages } from '../messages/request.ts';
import type { Alternative } from './alternatives.ts';
import type { Obstacle } from './obstacle.ts';
import { seenKey, type PreviewedDate } from './preview.ts';
import { dateLine } from './words.ts';

/** What a form shows of the wished dates: sentences only, so that no name can slip through. */
export interface PreviewWords {
  free: string[];
  away: { when: string; why: string; instead: string | null }[];
  /** To be sent along (`seenKey`). */
  seen: string;
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
}: {
  preview: readonly PreviewedDate[];
  rooms: readonly { id: string; name: string }[];
  locale: Locale;
  timeZone: string;
  tells: boolean;
}): PreviewWords {
  const t = roomRequestMessages.in(locale);
  const line = ({ date }: PreviewedDate) =>
    dateLine({ date: { ...date, allDay: false, timeZone }, locale });
  const names = new Map(rooms.map(({ id, name }) => [id, name]));
  const instead = ({ kind, roomId, localStart }: Alternative) =>
    t(`rooms.preview.${kind}`, {
      time: timeOf(localStart),
      day: formatDate({ date: dateOf(localStart), style: 'dayAndMonth', locale }),
      room: names.get(roomId) ?? '',
    });
  return {
    free: preview.filter(({ obstacle }) => !obstacle).map(line),
    away: preview.flatMap((one) => {
      if (!one.obstacle) return [];
      const list = one.alternatives.map(instead).join(t('rooms.preview.or'));
      return {
        when: line(one),
        why: whyWords({ obstacle: one.obstacle, locale, timeZone, tells }),
        instead: list ? t('rooms.preview.instead', { list }) : null,
      };
    }),
    seen: seenKey(preview),
  };
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
