import type { EventDetails, SeriesDetails } from '#modules/calendar/index.ts';

/** Details of an event as the form would hand them over. */
export function eventDetails(changes: Partial<EventDetails> = {}): EventDetails {
  return {
    title: { de: 'Rund ums Dorf' },
    summary: {},
    body: {},
    access: {},
    price: {},
    contact: {},
    category: 'meeting',
    audience: 'public',
    organisationId: null,
    placeId: null,
    pictureId: null,
    dropIn: true,
    ...changes,
  };
}

/** "Jeden letzten Dienstag im Monat, 18:30 bis 20:00 Uhr." */
export function seriesDetails(changes: Partial<SeriesDetails> = {}): SeriesDetails {
  return {
    localStart: '2026-11-24T18:30',
    timeZone: 'Europe/Berlin',
    allDay: false,
    durationMinutes: 90,
    rrule: 'FREQ=MONTHLY;BYDAY=-1TU',
    onHoliday: 'hold',
    setUpMinutes: 0,
    clearMinutes: 0,
    ...changes,
  };
}
