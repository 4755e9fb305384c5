import { expect, test } from 'vitest';
import type { EventDetails } from '#modules/calendar/index.ts';
import { createEvent, findEvent, listOccurrences } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../../tests/factories/event.ts';
import { press } from './press.server.ts';

useDatabase();

const origin = 'https://heeren-werve.example';

test.each([
  ['200 letters', 'Ä'.repeat(200)],
  ['Arabic', 'مهرجان الربيع في الحي'],
  ['emoji', '🎉👩‍👩‍👧 Fest 🌳'],
  ['the syntax of Typst', '#pagebreak() $x^2$ *fett* @quelle <marke>'],
  ['the syntax of HTML', '<script>alert("1")</script> & <b>fett</b>'],
])('a title with %s is given to the press as it was typed', async (_, title) => {
  const text = await pressText({ title: { de: title } });
  expect(text.split('\n')[0]).toBe(title);
});

test('HTML and Typst in the other fields stay text', async () => {
  const typed = '#read("/etc/passwd") <img src=x>';
  const text = await pressText({ summary: { de: typed }, price: { de: typed } });
  expect(text.split(typed)).toHaveLength(3);
});

test('of 40 dates a dozen is named, and how many more there are', async () => {
  const days = Array.from({ length: 40 }, (_, index) =>
    new Date(Date.UTC(2026, 11, 1 + index)).toISOString().slice(0, 10),
  );
  const text = await pressText({}, days);
  expect(text.match(/Uhr$/gm)).toHaveLength(12);
  expect(text).toContain('Dienstag, 1. Dezember 2026, 15:00 bis 16:30 Uhr');
  expect(text).toContain('und 28 weitere Termine');
});

async function pressText(changes: Partial<EventDetails>, days = ['2026-12-12']): Promise<string> {
  const { id, command } = await makeDistrict();
  return inDistrict(id, async (tx) => {
    const series = days.map((day) => seriesDetails({ localStart: `${day}T15:00`, rrule: null }));
    const details = eventDetails(changes);
    const made = await createEvent(tx, { command, details, status: 'published', series });
    const { now } = command;
    const offer = await press.offer!(tx, {
      topic: {
        kind: 'event',
        event: (await findEvent(tx, { id: made.id }))!,
        dates: await listOccurrences(tx, { for: 'team', eventId: made.id, endsAfter: now }),
        date: null,
      },
      ...{ district: (await findDistrict(tx, id))!, origin, locale: 'de', now },
    });
    return offer.texts[0]!.text;
  });
}
