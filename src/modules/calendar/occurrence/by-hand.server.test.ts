import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { useDatabase } from '../../../../tests/database.ts';
import {
  cancelOccurrence,
  changeOccurrence,
  createEvent,
  listOccurrences,
  listSeries,
  planDates,
  previewSeries,
  skipOccurrence,
  updateEvent,
} from '../server.ts';
import { oneDateMessages, type SeriesDetails } from '../index.ts';
import { tieToOccurrences } from './tie.server.ts';

useDatabase();

/** Tuesdays from 24 November 2026: moved, cancelled, left out, with another note, with a duty hanging on it. */
async function tuesdays() {
  const { id: districtId, command } = await makeDistrict();
  return inDistrict(districtId, async (tx) => {
    const { id } = await createEvent(tx, {
      command,
      details: eventDetails(),
      status: 'published',
      series: [seriesDetails({ rrule: 'FREQ=WEEKLY;BYDAY=TU' })],
    });
    const [moved, off, out, noted, tied] = await listOccurrences(tx, { eventId: id, limit: 5 });
    const same = { localStart: '2026-12-15T18:30', durationMinutes: 90, differs: {}, reason: {} };
    const change = (one: typeof moved, move: Partial<typeof same>) =>
      changeOccurrence(tx, { command, id: one!.id, move: { ...same, ...move } });
    await change(moved, { localStart: '2026-11-25T18:30' });
    await cancelOccurrence(tx, { command, id: off!.id, reason: { de: 'Frost' } });
    await skipOccurrence(tx, { command, id: out!.id, reason: {} });
    await change(noted, { differs: { note: { de: 'Mit Kuchen' } } });
    const tie = { kind: 'duty', id: newId() };
    await tieToOccurrences(tx, { command, occurrenceIds: [tied!.id], tie });
    const [series] = await listSeries(tx, [id]);
    return { districtId, command, id, series: series! };
  });
}

async function previewOf(
  { districtId, command, series }: Awaited<ReturnType<typeof tuesdays>>,
  details: SeriesDetails | null,
) {
  return inDistrict(districtId, async (tx) => {
    const rules = details ? [details] : [];
    const { now } = command;
    const { byHand } = await previewSeries(tx, {
      series: rules,
      dates: await planDates(tx, { series: rules, now }),
      stored: [{ id: series.id, details }],
      now,
      locale: 'de',
    });
    return byHand;
  });
}

const say = (key: 'from_goes' | 'from_stays' | 'from_stays_off', date: string) =>
  oneDateMessages.in('de')(`calendar.date.${key}`, { date });

describe('the preview of a changed series', () => {
  it('names the dates changed by hand that stay', async () => {
    const given = await tuesdays();
    const later = { ...given.series, localStart: '2026-11-24T19:00' };
    expect(await previewOf(given, later)).toEqual({
      stays: [
        say('from_stays', 'Mittwoch, 25. November 2026'),
        say('from_stays_off', 'Dienstag, 1. Dezember 2026'),
        say('from_stays', 'Dienstag, 15. Dezember 2026'),
      ],
      goes: [],
    });
  });

  it('names those that become cancelled, also because something hangs on them, as it then happens', async () => {
    const given = await tuesdays();
    const { districtId, command, id, series } = given;
    const thursdays = {
      ...series,
      localStart: '2026-11-26T18:30',
      rrule: 'FREQ=WEEKLY;BYDAY=TH',
    };
    expect(await previewOf(given, thursdays)).toEqual({
      stays: [say('from_stays_off', 'Dienstag, 1. Dezember 2026')],
      goes: [
        say('from_goes', 'Mittwoch, 25. November 2026'),
        say('from_goes', 'Dienstag, 15. Dezember 2026'),
        say('from_goes', 'Dienstag, 22. Dezember 2026'),
      ],
    });
    const cancelled = await inDistrict(districtId, async (tx) => {
      const details = eventDetails();
      await updateEvent(tx, { command, id, version: 1, details, series: [thursdays] });
      const dates = await listOccurrences(tx, { eventId: id });
      return dates.filter(({ state }) => state === 'cancelled').map(({ startsOn }) => startsOn);
    });
    expect(cancelled).toEqual(['2026-11-25', '2026-12-01', '2026-12-15', '2026-12-22']);
  });

  it('names them too where the series ends', async () => {
    const given = await tuesdays();
    expect((await previewOf(given, null)).goes).toHaveLength(3);
  });
});
