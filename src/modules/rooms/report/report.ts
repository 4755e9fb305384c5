import { dateOf, localOf, type Taken } from '#modules/calendar/index.ts';

/** How much a room was used by somebody. */
export interface UseLine {
  /** Who: an organisation by its id, a group by the name it typed, the district itself, or people in private. */
  kind: 'organisation' | 'club' | 'district' | 'private';
  organisationId: string | null;
  /** As it was typed. */
  club: string;
  minutes: number;
  /** Different days. */
  days: number;
  dates: number;
  /** Minutes by month, `2026-11`. */
  byMonth: Record<string, number>;
}

/** What took rooms, by whom: without set-up and clearing, most used first. */
export function useByOrganisation({
  taken,
  clubs,
  timeZone,
}: {
  taken: readonly Taken[];
  /** Of bookings: the group as it was typed, empty for private use; by their id. */
  clubs: ReadonlyMap<string, string>;
  timeZone: string;
}): UseLine[] {
  const lines = new Map<string, UseLine & { on: Set<string> }>();
  for (const one of taken) {
    const who = userOf(one, clubs.get(one.eventId));
    const key = `${who.kind} ${who.organisationId} ${who.club.toLocaleLowerCase('de')}`;
    const line = lines.get(key) ?? {
      ...{ ...who, minutes: 0, days: 0, dates: 0 },
      ...{ byMonth: {}, on: new Set<string>() },
    };
    const date = dateOf(localOf({ instant: one.startsAt, timeZone }));
    const minutes = Math.round((Date.parse(one.endsAt) - Date.parse(one.startsAt)) / 60_000);
    const month = date.slice(0, 7);
    line.on.add(date);
    line.minutes += minutes;
    line.dates += 1;
    line.byMonth[month] = (line.byMonth[month] ?? 0) + minutes;
    lines.set(key, line);
  }
  return [...lines.values()]
    .map(({ on, ...line }) => ({ ...line, days: on.size }))
    .toSorted((a, b) => b.minutes - a.minutes);
}

function userOf(
  { organisationId }: Taken,
  club: string | undefined,
): Pick<UseLine, 'kind' | 'organisationId' | 'club'> {
  if (organisationId) return { kind: 'organisation', organisationId, club: '' };
  if (club) return { kind: 'club', organisationId: null, club };
  return { kind: club === undefined ? 'district' : 'private', organisationId: null, club: '' };
}
