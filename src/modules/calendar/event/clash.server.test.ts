import { describe, expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import type { CalendarError } from '../index.ts';
import {
  clashLists,
  problemWords,
  type EventDetails,
  type EventStatus,
  type SeriesDetails,
} from '../index.ts';
import { changeOccurrence, createEvent, findClashesOf, listOccurrences } from '../server.ts';

useDatabase();

const evening = seriesDetails({ localStart: '2026-11-24T18:30', rrule: null });

async function aDistrict() {
  const { id: districtId, command } = await makeDistrict();
  const run = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  const write = (
    title: string,
    { status = 'published', ...change }: Partial<EventDetails & SeriesDetails> & Status = {},
  ) =>
    run((tx) =>
      createEvent(tx, {
        command,
        details: eventDetails({ ...change, title: { de: title } }),
        status,
        series: [{ ...evening, ...change }],
      }),
    );
  const told = async ({ id: eventId }: { id: string }, tells = true) => {
    const clashes = await run((tx) => findClashesOf(tx, { eventId, now: command.now }));
    return clashLists({ clashes, tells, timeZone: 'Europe/Berlin', locale: 'de' });
  };
  return { command, run, write, told };
}

interface Status {
  status?: Exclude<EventStatus, 'cancelled'>;
}

describe('what else is on when an event is to be published', () => {
  it('is told with day and hours; drafts and office hours are no competition', async () => {
    const { write, told } = await aDistrict();
    await write('Chorprobe', { localStart: '2026-11-24T19:00', status: 'tentative' });
    await write('Martinstag', {
      localStart: '2026-11-24T00:00',
      allDay: true,
      durationMinutes: 1440,
    });
    await write('Entwurf', { status: 'draft' });
    await write('Sprechstunde', { category: 'consultation' });
    expect(await told(await write('Maifeier', { status: 'tentative' }))).toEqual({
      rooms: [],
      clashes: [
        'Dienstag, 24. November 2026: Chorprobe (von 19:00 bis 20:30 Uhr)',
        'Dienstag, 24. November 2026: Martinstag (den ganzen Tag)',
      ],
    });
  });

  it('follows a date that was moved', async () => {
    const { command, run, write, told } = await aDistrict();
    await write('Chorprobe');
    const held = await write('Maifeier', { status: 'tentative' });
    const [date] = await run((tx) => listOccurrences(tx, { for: 'team', eventId: held.id }));
    const move = { localStart: '2026-11-25T18:30', durationMinutes: 90, differs: {}, reason: {} };
    await run((tx) => changeOccurrence(tx, { command, id: date!.id, move }));
    expect(await told(held)).toEqual({ rooms: [], clashes: [] });
  });

  it('says that the room is taken, which cannot be', async () => {
    const { command, write, told } = await aDistrict();
    const placeId = await makePlace({ command, name: 'Saal' });
    await write('Chorprobe', { placeId });
    expect(await told(await write('Maifeier', { placeId, status: 'draft' }))).toEqual({
      rooms: ['Dienstag, 24. November 2026: Chorprobe (belegt von 18:30 bis 20:00 Uhr)'],
      clashes: [],
    });
  });

  it('is told to a club without the title of what only the team sees', async () => {
    const { command, write, told } = await aDistrict();
    const placeId = await makePlace({ command, name: 'Saal' });
    await write('Gespräch mit Frau Muster', { audience: 'team', placeId });
    await write('Vorstand', { audience: 'team' });
    const held = await write('Maifeier', { placeId, status: 'draft' });
    const [day, unnamed] = ['Dienstag, 24. November 2026', 'etwas, das nur das Team sieht'];
    expect(await told(held, false)).toEqual({
      rooms: [`${day}: ${unnamed} (belegt von 18:30 bis 20:00 Uhr)`],
      clashes: [`${day}: ${unnamed} (von 18:30 bis 20:00 Uhr)`],
    });
    expect((await told(held)).clashes[0]).toContain('Vorstand');
  });

  it('is told so too where the database refuses the room', async () => {
    const { command, write } = await aDistrict();
    const placeId = await makePlace({ command, name: 'Saal' });
    await write('Gespräch mit Frau Muster', { audience: 'team', placeId });
    const caught = await write('Maifeier', { placeId }).catch((error: CalendarError) => error);
    const words = (tells: boolean) =>
      problemWords({
        error: caught as CalendarError,
        ...{ tells, locale: 'de', timeZone: 'Europe/Berlin' },
      }).join();
    expect(words(false)).toContain('24. November 2026: etwas, das nur das Team sieht (belegt');
    expect(words(false)).not.toContain('Muster');
    expect(words(true)).toContain('Gespräch mit Frau Muster');
  });
});
