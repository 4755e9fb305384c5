import {
  dayWord,
  localDay,
  occurrencePath,
  statusKinds,
  tileOf,
  timeWords,
  type EventStatus,
} from '#modules/calendar/index.ts';
import { calendarFormMessages } from '#modules/calendar/forms.ts';
import type { ListedEvent, SeenOccurrence } from '#modules/calendar/server.ts';
import { teamBookingPath } from '#modules/rooms/index.ts';
import {
  formatDate,
  formatInstant,
  inLocale,
  localPath,
  type Locale,
} from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import type { Kind } from '#ui/kind.ts';
import type { Tile } from '#ui/tile.ts';
import { districtOf } from '#routes/context.server.ts';
import { teamMessages } from '../messages/team.ts';

/** A row of a list, all words made: the phone need not carry the calendar for it. */
export interface Row {
  id: string;
  title: string;
  /** Missing where there is nothing more to be seen. */
  href?: string;
  tile?: Tile;
  meta: { text: string; icon?: IconName }[];
  badges: { text: string; kind: 'plain' | Kind }[];
  struck: boolean;
}

/**
 * A date: leads to the event (or the booking) for who may change it, to the public page for everybody else, and nowhere
 * where another group only holds it.
 */
export function rowOfOccurrence({
  occurrence,
  locals,
}: {
  occurrence: SeenOccurrence;
  locals: App.Locals;
}): Row {
  const { locale } = locals;
  const today = localDay({ at: locals.now, timeZone: districtOf(locals).timeZone });
  const date = occurrence.startsOn;
  const style = dateStyle({ date, today });
  const day = dayWord({ date, today, locale }) ?? formatDate({ date, style, locale });
  const time = timeWords({ occurrence, locale });
  const isCancelled = occurrence.state !== 'scheduled';
  const { sight, place, organisation } = occurrence;
  const t = teamMessages.in(locale);
  const path = pathOf(occurrence);
  const who = sight === 'held' ? (organisation?.name ?? t('team.held_by_team')) : null;
  return {
    id: occurrence.id,
    title: titleOf({ occurrence, locale }),
    ...(path && { href: localPath(locale, path) }),
    tile: tileOf({ date: occurrence.startsOn, locale }),
    meta: [
      { text: `${day}, ${time}`, icon: 'clock' },
      ...(place ? [{ text: place.name, icon: 'pin' as const }] : []),
      ...(who ? [{ text: who, icon: 'group' as const }] : []),
    ],
    badges: badgesOf({ status: isCancelled ? 'cancelled' : occurrence.status, locals }),
    struck: isCancelled,
  };
}

/** What only the team shall see is told without its name; who asks for a room is no matter for others either. */
function titleOf({ occurrence, locale }: { occurrence: SeenOccurrence; locale: Locale }): string {
  const t = teamMessages.in(locale);
  if (occurrence.sight !== 'taken') return inLocale(occurrence.title, locale);
  return t(occurrence.isBooking ? 'team.held_booking' : 'team.held_taken');
}

/** The year is told only where it is another one: on a phone it costs a line. */
function dateStyle({ date, today }: { date: string; today: string }) {
  return date.slice(0, 4) === today.slice(0, 4) ? 'dayAndMonth' : 'longDate';
}

function pathOf(occurrence: SeenOccurrence): string | null {
  if (occurrence.sight === 'edit' && occurrence.isBooking) {
    return teamBookingPath(occurrence.eventId);
  }
  if (occurrence.sight === 'edit') return `/team/veranstaltungen/${occurrence.eventId}`;
  return occurrence.sight === 'public' ? occurrencePath(occurrence) : null;
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
  const today = localDay({ at: locals.now, timeZone });
  const style = dateStyle({ date: date ?? today, today });
  const text = {
    next: next
      ? t('team.events.next_date', { day: show(next, style), time: show(next, 'time') })
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
  const text = calendarFormMessages.in(locals.locale)(`calendar.status.${status}`);
  return [
    ...(status === 'published' ? [] : [{ text, kind: statusKinds[status] }]),
    ...(isInternal
      ? [{ text: teamMessages.in(locals.locale)('team.events.internal'), kind: 'plain' as const }]
      : []),
  ];
}
