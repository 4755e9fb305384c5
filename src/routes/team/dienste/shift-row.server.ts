import { dayWord, localDay, tileOf } from '#modules/calendar/index.ts';
import {
  dutyMessages,
  isOnShift,
  shiftName,
  shiftPath,
  shiftTime,
  type Shift,
} from '#modules/duties/index.ts';
import { formatDate, localPath } from '#platform/i18n/index.ts';
import type { IconName } from '#ui/icons.ts';
import type { Kind } from '#ui/kind.ts';
import type { Tile } from '#ui/tile.ts';
import { districtOf } from '#routes/context.server.ts';

/** A shift of a list, all words made. */
export interface ShiftRow {
  id: string;
  title: string;
  /** Missing for who has no account. */
  href?: string;
  tile: Tile;
  meta: { text: string; icon?: IconName }[];
  badges: { text: string; kind: Kind | 'plain'; icon?: IconName }[];
  struck: boolean;
  isOwn: boolean;
  /** Somebody is needed, and whoever looks could come. */
  mayTake: boolean;
}

export function rowOfShift({
  shift,
  personId,
  isSearched,
  isWaiting = false,
  locals,
  hasLink = true,
}: {
  shift: Shift;
  /** Who looks. */
  personId: string;
  isSearched: boolean;
  /** Called off until somebody takes it. */
  isWaiting?: boolean;
  locals: App.Locals;
  hasLink?: boolean;
}): ShiftRow {
  const { locale, now } = locals;
  const t = dutyMessages.in(locale);
  const { day } = shift;
  const today = localDay({ at: now, timeZone: districtOf(locals).timeZone });
  const isOwn = isOnShift(shift, personId);
  const word = dayWord({ date: day, today, locale });
  const date = word ?? formatDate({ date: day, style: 'dayAndMonth', locale });
  const names = shift.people.map(({ name }) => name || t('duties.erased'));
  const count = shift.needed - shift.people.length;
  return {
    id: shift.id,
    title: shiftName(shift, locale),
    ...(hasLink && { href: localPath(locale, shiftPath(shift.id)) }),
    tile: tileOf({ date: day, locale }),
    meta: [
      { text: `${date}, ${shiftTime(shift, locale)}`, icon: 'clock' },
      { text: names.length > 0 ? names.join(', ') : t('duties.nobody'), icon: 'group' },
    ],
    badges: [
      ...(isOwn ? [{ text: t('duties.badge.own'), kind: 'success' as const }] : []),
      ...(shift.isOpen
        ? [{ text: t('duties.badge.free', { count }), kind: 'warning' as const }]
        : []),
      ...(shift.isOpen && isSearched
        ? [{ text: t('duties.badge.searching'), kind: 'info' as const }]
        : []),
      ...(shift.isDraft ? [{ text: t('duties.badge.draft'), kind: 'plain' as const }] : []),
      ...(shift.isOn
        ? []
        : [
            {
              text: t(isWaiting ? 'duties.badge.waits' : 'duties.badge.cancelled'),
              kind: 'error' as const,
            },
          ]),
    ],
    struck: !shift.isOn && !isWaiting,
    isOwn,
    mayTake: (shift.isOpen || (isWaiting && count > 0)) && !isOwn,
  };
}
