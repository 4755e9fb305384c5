import { expect, it } from 'vitest';
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { closeOffice, findDoorNotice } from '../server.ts';
import { doorNoticeSource } from './paper.ts';

useDatabase();

const at = new Date('2026-11-29T12:00:00Z');
const district = {
  name: 'Heeren-Werve',
  phone: '030 23125 000',
  mail: 'buero@example.org',
  website: 'example.org/buero',
};

it('the notice at the door says that it is closed, why, and when somebody is there again, on one page', async () => {
  const { command } = await makeDistrict({ now: at });
  const within = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(command.districtId, work);
  const hours = await within(async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ category: 'office_hour' }) },
      series: [seriesDetails({ localStart: '2026-12-01T10:00', rrule: 'FREQ=WEEKLY' })],
    });
    return listOccurrences(tx, { eventId, limit: 8 });
  });
  const [first, second] = hours.map(({ id }) => id);
  const notice = (occurrenceId: string) =>
    within((tx) => findDoorNotice(tx, { occurrenceId, now: at }));
  expect(await notice(first!)).toBeNull();
  for (const occurrenceId of [first!, second!]) {
    const reason = { de: 'An diesem Tag ist leider niemand im Büro.' };
    await within((tx) => closeOffice(tx, { command, occurrenceId, reason }));
  }
  const found = (await notice(first!))!;
  expect(found.next.map(({ startsOn }) => startsOn)).toEqual([
    ...['2026-12-15', '2026-12-22', '2026-12-29'],
  ]);
  const source = doorNoticeSource({ ...found, district, locale: 'de' });
  expect(source.data).toMatchObject({
    heading: 'Geschlossen',
    date: 'Dienstag, 1. Dezember 2026',
    reason: 'An diesem Tag ist leider niemand im Büro.',
    again: [
      ['Dienstag, 15. Dezember 2026', expect.stringContaining('10:00')],
      ['Dienstag, 22. Dezember 2026', expect.stringContaining('10:00')],
      ['Dienstag, 29. Dezember 2026', expect.stringContaining('10:00')],
    ],
  });
  const { pdf } = await typesetPdf(source);
  const read = await readPdf(pdf);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  expect(outside(read)).toEqual([]);
  expect(read.pages).toHaveLength(1);
  for (const words of [
    'Geschlossen',
    '1. Dezember 2026',
    'Wieder geöffnet',
    '030 23125 000',
    'example.org/buero',
  ]) {
    expect(read.text).toContain(squeezed(words));
  }
});
