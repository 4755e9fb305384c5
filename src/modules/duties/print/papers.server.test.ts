import { expect, it } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import type { Shift } from '../shift/shift.ts';
import { allowances, certificateSource, certifiedUntil } from './certificate.ts';
import { planSource } from './plan.ts';

const person = (name: string) => ({
  ...{ assignmentId: name, personId: name, name, via: 'standing' as const, minutes: null },
});
const shift = (day: string, more: Partial<Shift> = {}): Shift => ({
  ...{ id: day, dutyId: 'd', occurrenceId: day, eventId: 'e', kind: 'office', skills: [] },
  ...{ name: { de: 'Bürodienst' }, title: { de: 'Stadtteilbüro geöffnet' }, place: null, day },
  ...{ startsAt: `${day}T09:00:00Z`, endsAt: `${day}T11:00:00Z`, timeZone: 'Europe/Berlin' },
  ...{
    isOn: true,
    isDraft: false,
    isTentative: false,
    needed: 2,
    people: [person('Klaus Muster')],
    isOpen: true,
  },
  ...more,
});

it('the month on paper has a line for each place, and says what is called off', async () => {
  const shifts = [
    shift('2026-12-01'),
    shift('2026-12-08', { people: [person('Renate Beispiel'), person('#evil[x] & $y$')] }),
    shift('2026-12-15', { isOn: false }),
  ];
  const today = '2026-11-29';
  const source = planSource({
    ...{ shifts, month: '2026-12', district: 'Heeren-Werve', today, locale: 'de' },
  });
  const read = await readPdf((await typesetPdf(source)).pdf);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  expect(outside(read)).toEqual([]);
  expect(read.pages).toHaveLength(1);
  for (const words of [
    ...['Dienste im Dezember 2026', 'Unterschrift', 'Klaus Muster', '10:00 bis 12:00 Uhr'],
    ...['fällt aus', '#evil[x] & $y$', 'Stand: Sonntag, 29. November 2026'],
  ]) {
    expect(read.text).toContain(squeezed(words));
  }
});

it('the certificate says what the Ehrenamtskarte asks for: how long, how much a week, with what allowance, signed', async () => {
  const certificate = {
    ...{ name: 'Helga Musterfrau', from: '2026-01-01', until: '2026-12-31', locale: 'de' as const },
    ...{ minutes: 260 * 60, shifts: 130, kinds: ['watering', 'office'] as const },
    district: {
      ...{ name: 'Heeren-Werve', contact: { street: 'Mittelstraße 14, 59174 Kamen' } },
      carrier: { name: 'Beispielträger' },
    },
  };
  const papers = [];
  for (const allowance of allowances) {
    const source = certificateSource({ ...certificate, allowance });
    const read = await readPdf((await typesetPdf(source)).pdf);
    expect(read).toMatchObject({ isTagged: true, language: 'de' });
    expect(outside(read)).toEqual([]);
    expect(read.pages).toHaveLength(1);
    papers.push(read.text);
  }
  const [onPaper, none, paid] = papers;
  expect(onPaper).toContain(squeezed('Vom Träger anzukreuzen'));
  expect(onPaper).not.toContain('unentgeltlich');
  expect(paid).toContain(squeezed('Aufwandsentschädigung gezahlt'));
  expect(paid).not.toContain('unentgeltlich');
  for (const words of [
    ...['Helga Musterfrau', '01.01.2026', '31.12.2026', '260 Std.', '4 Std. 59 Min.', '130'],
    ...['Bürodienst, Gießdienst', 'unentgeltlich', 'Unterschrift und Stempel', 'Beispielträger'],
    '250 Stunden im Jahr',
  ]) {
    expect(none).toContain(squeezed(words));
  }
});

it('a month that is over asks nobody to put their name down', () => {
  const about = { shifts: [shift('2026-12-01')], month: '2026-12', district: 'Ort' };
  const noteOn = (today: string) => planSource({ ...about, today, locale: 'de' }).data;
  expect(noteOn('2026-12-01')).toMatchObject({
    note: expect.stringContaining('einfach eintragen'),
  });
  expect(noteOn('2026-12-02')).toMatchObject({ note: '' });
});

it('nobody certifies days that are to come, nor averages over them', () => {
  const today = '2026-11-28';
  expect(certifiedUntil({ until: '2026-12-31', today })).toBe(today);
  expect(certifiedUntil({ until: '2026-10-31', today })).toBe('2026-10-31');
});
