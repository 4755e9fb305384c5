import type { Occurrence } from './occurrence.ts';

/** An occurrence for pure tests: "Rund ums Dorf", Tuesday 24 November 2026, 18:30 to 20:00 in Kamen. */
export function anOccurrence(changes: Partial<Occurrence> = {}): Occurrence {
  return {
    id: '01',
    eventId: 'e1',
    seriesId: 's1',
    slug: 'rund-ums-dorf',
    date: '2026-11-24',
    originalLocal: '2026-11-24T18:30',
    title: { de: 'Rund ums Dorf' },
    summary: {},
    note: {},
    category: 'meeting',
    status: 'published',
    state: 'scheduled',
    reason: {},
    moved: false,
    startsAt: '2026-11-24T17:30:00.000Z',
    endsAt: '2026-11-24T19:00:00.000Z',
    startsOn: '2026-11-24',
    endsOn: '2026-11-24',
    allDay: false,
    timeZone: 'Europe/Berlin',
    dropIn: true,
    holiday: null,
    place: null,
    organisation: null,
    pictureId: null,
    sequence: 0,
    updatedAt: '2026-11-01T12:00:00.000Z',
    ...changes,
  };
}
