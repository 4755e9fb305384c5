import { screenMessages } from '../messages/screen.ts';
import type { ScreenData, ScreenDate, ScreenHour } from './data.ts';

const timeZone = 'Europe/Berlin';

/** An hour of the office, as the calendar's rows would give it: `10:00` to `12:00` of a day in winter. */
export function hourOn(date: string, changes: Partial<ScreenHour> = {}): ScreenHour {
  return {
    startsAt: new Date(`${date}T10:00:00+01:00`).toISOString(),
    endsAt: new Date(`${date}T12:00:00+01:00`).toISOString(),
    startsOn: date,
    state: 'scheduled',
    said: {
      de: {
        weekday: 'Dienstag',
        day: `Tag ${date}`,
        span: '10 bis 12 Uhr',
        end: '12 Uhr',
        reason: '',
      },
    },
    ...changes,
  };
}

/** A date from 18:00 to 20:00 in winter, an event of its own. */
export function dateOn(date: string, changes: Partial<ScreenDate> = {}): ScreenDate {
  const id = changes.id ?? `date-${date}`;
  const title = { text: `Fest ${id}` };
  return {
    id,
    eventId: `event of ${id}`,
    startsAt: new Date(`${date}T18:00:00+01:00`).toISOString(),
    endsAt: new Date(`${date}T20:00:00+01:00`).toISOString(),
    startsOn: date,
    endsOn: date,
    state: 'scheduled',
    path: '/termine/fest',
    picture: null,
    numbered: null,
    said: {
      de: {
        tile: { weekday: 'Di', day: '24', month: 'Nov' },
        day: date,
        time: '18:00 bis 20:00 Uhr',
        title,
        summary: { text: '' },
        place: '',
        remarks: [],
      },
    },
    ...changes,
  };
}

export function dataOf(changes: Partial<ScreenData> = {}): ScreenData {
  return {
    build: 'one',
    madeAt: '2026-11-24T08:00:00.000Z',
    timeZone,
    secondsPerSlide: 15,
    night: null,
    locales: ['de'],
    words: { de: screenMessages.texts.de },
    name: 'Heeren-Werve',
    address: 'Mittelstraße 14, 59174 Kamen',
    phone: '',
    site: 'heeren-werve.example',
    hours: [],
    dates: [],
    notices: [],
    codes: {},
    ...changes,
  };
}
