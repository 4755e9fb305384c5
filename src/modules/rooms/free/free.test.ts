import { expect, it } from 'vitest';
import type { Taken } from '#modules/calendar/index.ts';
import { roomDay } from './free.ts';
import { publicDays } from './shown.ts';

const timeZone = 'Europe/Berlin';
const opening = {
  tu: [
    { from: '08:00', until: '12:00' },
    { from: '14:00', until: '22:00' },
  ],
};

/** By the clock of Kamen in winter. */
function taken(from: string, until: string): Taken {
  const at = (local: string) => `${local}:00+01:00`;
  return {
    ...{ placeId: 'p', occurrenceId: from, eventId: from, category: 'club', status: 'published' },
    audience: 'public',
    ...{ title: { de: 'Belegt: Skat' }, organisationId: null },
    ...{ startsAt: at(from), endsAt: at(until), takenFrom: at(from), takenUntil: at(until) },
  };
}
const dayOf = (...there: Taken[]) =>
  roomDay({ date: '2026-12-01', opening, taken: there, isClosed: false, timeZone });
const told = (day: ReturnType<typeof dayOf>) =>
  day.spans.map(({ from, until, taken }) => `${from}-${until} ${taken ? 'taken' : 'free'}`);

it('a day is told as what is taken and, within the times of the room, what is free', () => {
  const day = dayOf(
    taken('2026-12-01T09:00', '2026-12-01T10:00'),
    taken('2026-12-01T11:00', '2026-12-01T15:00'),
  );
  expect(told(day)).toEqual([
    ...['08:00-09:00 free', '09:00-10:00 taken', '10:00-11:00 free', '11:00-15:00 taken'],
    '15:00-22:00 free',
  ]);
});

it('what begins the day before or ends the day after takes its part of the day', () => {
  const night = dayOf(
    taken('2026-11-30T22:00', '2026-12-01T09:00'),
    taken('2026-12-01T21:00', '2026-12-02T02:00'),
  );
  expect(told(night)).toEqual([
    ...['00:00-09:00 taken', '09:00-12:00 free', '14:00-21:00 free', '21:00-24:00 taken'],
  ]);
});

it('nothing is free on a day without times, nor on one that is closed', () => {
  const closed = roomDay({ date: '2026-12-01', opening, taken: [], isClosed: true, timeZone });
  const wednesday = roomDay({ date: '2026-12-02', opening, taken: [], isClosed: false, timeZone });
  expect([closed, wednesday].map(({ isClosed, spans }) => ({ isClosed, spans }))).toEqual([
    { isClosed: true, spans: [] },
    { isClosed: true, spans: [] },
  ]);
});

it('in public, meetings that follow each other are one stretch, and nothing of them is told', () => {
  const day = dayOf(
    taken('2026-12-01T09:00', '2026-12-01T10:00'),
    taken('2026-12-01T10:00', '2026-12-01T11:00'),
  );
  const [shown] = publicDays([day]);
  expect(shown?.spans.map(({ from, until }) => `${from}-${until}`)).toEqual([
    ...['08:00-09:00', '09:00-11:00', '11:00-12:00', '14:00-22:00'],
  ]);
  expect(JSON.stringify(shown)).not.toContain('Skat');
});
