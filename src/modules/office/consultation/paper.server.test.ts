import { expect, it } from 'vitest';
import { listOccurrences } from '#modules/calendar/server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { consultationDay } from '../../../../tests/factories/consultation.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { listForDelegate, listTimes } from '../server.ts';
import { dayList } from './day-list.ts';
import { hostedSource } from './paper.ts';

useDatabase();

const at = (time: string, lastsMinutes: number) => ({
  ...{ startsAt: `2026-12-01T${time}:00.000Z`, lastsMinutes },
});

it('a time into which an appointment of another length reaches is not free', () => {
  const who = { name: 'Erika', mail: '', phone: '', question: '', isWithheld: false };
  const lines = dayList({
    slots: [at('09:00', 20), at('09:20', 20), at('09:40', 20)],
    appointments: [{ id: 'a', ...at('09:00', 30), ...who }],
  });
  expect(lines.map(({ startsAt, appointment }) => [startsAt.slice(11, 16), appointment?.name])) //
    .toEqual([
      ['09:00', 'Erika'],
      ['09:40', undefined],
    ]);
});

it('the list that the host takes along has host, date, place, every time, free ones too, and room for notes', async () => {
  const { book, within, occurrenceId, organisationId } = await consultationDay();
  await book(20);
  const person = { roles: ['delegate'], organisationIds: [organisationId] };
  const source = await within(async (tx) => {
    const [occurrence] = await listOccurrences(tx, { id: occurrenceId });
    const appointments = await listForDelegate(tx, { person, occurrence: occurrence! });
    const slots = await listTimes(tx, occurrence!);
    return hostedSource({
      ...{ occurrence: occurrence!, appointments: appointments!, slots, locale: 'de' },
    });
  });
  const read = await readPdf((await typesetPdf(source)).pdf);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  expect(outside(read)).toEqual([]);
  expect(read.pages).toHaveLength(1);
  for (const words of [
    ...['Polizei', 'Dienstag, 1. Dezember 2026', 'Stadtteilbüro, Mittelstraße 14'],
    ...['10:00 frei', '10:20 Erika Muster', 'Wegen der Nachbarn', '10:40 frei', 'Notizen'],
  ]) {
    expect(read.text).toContain(squeezed(words));
  }
});
