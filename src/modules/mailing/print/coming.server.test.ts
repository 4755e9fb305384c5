import { expect, test } from 'vitest';
import { createEvent, createNotice } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { origin } from '../../../../tests/factories/mailing.ts';
import { readComing } from './coming.server.ts';

useDatabase();

test('the coming weeks hold what is public and published from today on, and news that are still news', async () => {
  const { command } = await makeDistrict();
  const { districtId, now } = command;
  const write = (title: string, status: 'published' | 'draft', localStart: string) =>
    inDistrict(districtId, (tx) =>
      createEvent(tx, {
        command,
        status,
        details: eventDetails({ title: { de: title } }),
        series: [seriesDetails({ localStart, rrule: null })],
      }),
    );
  await write('Heute früh', 'published', '2026-11-22T09:00');
  await write('Letzter Tag', 'published', '2027-01-02T18:00');
  await write('Einen Tag später', 'published', '2027-01-03T18:00');
  await write('Entwurf', 'draft', '2026-12-01T18:00');
  const notice = (title: string, at: Date) =>
    inDistrict(districtId, (tx) =>
      createNotice(tx, {
        command: { ...command, now: at },
        step: 'published',
        details: {
          kind: 'news',
          title: { de: title },
          summary: {},
          body: {},
          thanks: {},
          eventId: null,
          organisationId: null,
          pictureId: null,
        },
      }),
    );
  await notice('Alt', new Date('2026-08-01T10:00:00Z'));
  await notice('Neu', new Date('2026-11-20T10:00:00Z'));
  const district = (await globally((tx) => findDistrict(tx, districtId)))!;
  const { list, today } = await inDistrict(districtId, (tx) =>
    readComing(tx, { district, origin, now }),
  );
  expect(today).toBe('2026-11-22');
  expect(list.period).toEqual({ from: '2026-11-22', until: '2027-01-02' });
  expect(list.items.map(({ title }) => title.de)).toEqual(['Heute früh', 'Letzter Tag']);
  expect(list.notices.map(({ title }) => title.de)).toEqual(['Neu']);
  const short = await inDistrict(districtId, (tx) =>
    readComing(tx, { district, origin, now, weeks: 1 }),
  );
  expect(short.list.items).toHaveLength(1);
});
