import { expect, test } from 'vitest';
import { createEvent, findPublicEvent } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { announcementWords } from './index.ts';

useDatabase();

test('poster, picture and press are told the same of an event', async () => {
  const { command } = await makeDistrict();
  const found = await inDistrict(command.districtId, async (tx) => {
    const details = eventDetails({ title: { de: 'Rund ums Dorf' }, dropIn: true });
    await createEvent(tx, { command, details, status: 'published', series: [seriesDetails()] });
    return findPublicEvent(tx, { slug: 'rund-ums-dorf', now: command.now });
  });
  const words = announcementWords({
    found: found!,
    date: null,
    origin: 'https://heeren-werve.example',
    locale: 'de',
  });
  expect(words).toMatchObject({
    title: { text: 'Rund ums Dorf', lang: 'de' },
    dropIn: 'Ohne Anmeldung, einfach kommen',
    cancelled: null,
    url: 'https://heeren-werve.example/termine/rund-ums-dorf',
    shownUrl: 'heeren-werve.example/termine/rund-ums-dorf',
  });
  const [first] = words.dates;
  expect(first?.day).toMatch(/^\d{1,2}\. [A-Z]\S+ \d{4}$/);
  expect(first?.time).toMatch(/^\d\d:\d\d bis \d\d:\d\d Uhr$/);
});

test('a rule that is too peculiar for words is told by its dates alone', async () => {
  const { command } = await makeDistrict();
  const rhythmOf = (title: string, rrule: string) =>
    inDistrict(command.districtId, async (tx) => {
      const details = eventDetails({ title: { de: title } });
      const series = [seriesDetails({ rrule })];
      const { slug } = await createEvent(tx, { command, details, status: 'published', series });
      const found = await findPublicEvent(tx, { slug, now: command.now });
      const origin = 'https://heeren-werve.example';
      return announcementWords({ found: found!, date: null, origin, locale: 'de' }).rhythm;
    });
  expect(await rhythmOf('Jede Woche', 'FREQ=WEEKLY')).toHaveLength(1);
  expect(await rhythmOf('Am Dreizehnten', 'FREQ=MONTHLY;BYDAY=TU,TH;BYSETPOS=2')).toEqual([]);
});
