import {
  dayWord,
  localDay,
  mayEditEvent,
  occurrencePath,
  tileOf,
  timeWords,
  type EventStatus,
  type Occurrence,
} from '#modules/calendar/index.ts';
import { calendarFormMessages } from '#modules/calendar/forms.ts';
import type { ListedEvent } from '#modules/calendar/server.ts';
import { formatInstant, inLocale, localPath } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import type { Tile } from '#ui/tile.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { teamMessages } from '../messages/team.ts';

/** A row of a list, all words made: the phone need not carry the calendar for it. */
export interface Row {
  id: string;
  title: string;
  href: string;
  tile?: Tile;
  meta: { text: string; icon?: IconName }[];
  badges: { text: string; kind: 'plain' | 'info' | 'warning' | 'error' }[];
  struck: boolean;
}

/** A date: leads to the event for who may change it, to the public page for everybody else. */
export function rowOfOccurrence({
  occurrence,
  locals,
}: {
  occurrence: Occurrence;
  locals: App.Locals;
}): Row {
  const { locale } = locals;
  const today = localDay({ at: locals.now, timeZone: districtOf(locals).timeZone });
  const day = dayWord({ date: occurrence.startsOn, today, locale });
  const time = timeWords({ occurrence, locale });
  const owner = { organisationId: occurrence.organisation?.id ?? null };
  const mayEdit = mayEditEvent({ editor: personOf(locals), event: owner });
  const isCancelled = occurrence.state !== 'scheduled';
  return {
    id: occurrence.id,
    title: inLocale(occurrence.title, locale),
    href: localPath(
      locale,
      mayEdit ? `/team/veranstaltungen/${occurrence.eventId}` : occurrencePath(occurrence),
    ),
    tile: tileOf({ date: occurrence.startsOn, locale }),
    meta: [
      { text: day ? `${day}, ${time}` : time, icon: 'clock' },
      ...(occurrence.place ? [{ text: occurrence.place.name, icon: 'pin' as const }] : []),
    ],
    badges: badgesOf({ status: isCancelled ? 'cancelled' : occurrence.status, locals }),
    struck: isCancelled,
  };
}

/** An event with its next date; `changed` says instead when somebody worked on it. */
export function rowOfEvent({
  event,
  locals,
  says = 'next',
}: {
  event: ListedEvent;
  locals: App.Locals;
  says?: 'next' | 'changed';
}): Row {
  const { locale } = locals;
  const { timeZone } = districtOf(locals);
  const t = teamMessages.in(locale);
  const show = (instant: string | Date, style: 'time' | 'longDate' | 'dayAndMonth') =>
    formatInstant({ instant, style, locale, timeZone });
  const next = event.nextStart;
  const date = next && localDay({ at: new Date(next), timeZone });
  const text = {
    next: next
      ? t('team.events.next_date', { day: show(next, 'longDate'), time: show(next, 'time') })
      : t('team.events.no_date'),
    changed: t('team.changed_at', { day: show(event.updatedAt, 'dayAndMonth') }),
  };
  return {
    id: event.id,
    title: inLocale(event.title, locale),
    href: localPath(locale, `/team/veranstaltungen/${event.id}`),
    ...(date && says === 'next' && { tile: tileOf({ date, locale }) }),
    meta: [{ text: text[says], icon: says === 'next' ? 'clock' : 'pencil' }],
    badges: badgesOf({ status: event.status, isInternal: event.audience === 'team', locals }),
    struck: event.status === 'cancelled',
  };
}

/** Published is the usual state and needs no badge. */
function badgesOf({
  status,
  isInternal = false,
  locals,
}: {
  status: EventStatus;
  isInternal?: boolean;
  locals: App.Locals;
}): Row['badges'] {
  const kinds = { draft: 'plain', tentative: 'info', cancelled: 'error' } as const;
  const text = calendarFormMessages.in(locals.locale)(`calendar.status.${status}`);
  return [
    ...(status === 'published' ? [] : [{ text, kind: kinds[status] }]),
    ...(isInternal
      ? [{ text: teamMessages.in(locals.locale)('team.events.internal'), kind: 'plain' as const }]
      : []),
  ];
}
