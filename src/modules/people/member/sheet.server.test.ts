import { expect, test } from 'vitest';
import { typesetPdf } from '#platform/typeset/server.ts';
import { outside, readPdf, squeezed } from '#platform/typeset/testing/read-pdf.ts';
import { sheetsSource, type SheetDate } from './sheet.ts';

const meeting = (over: Partial<SheetDate> = {}): SheetDate => ({
  day: 'Dienstag, 1. Dezember 2026',
  time: '18:30 bis 20:00 Uhr',
  title: 'Offenes Treffen',
  place: 'Stadtteilbüro',
  isCancelled: false,
  ...over,
});

const print = async (people: Parameters<typeof sheetsSource>[0]['people']) => {
  const source = sheetsSource({
    people,
    district: { name: 'Lindenhof', lines: ['Lindenhof', 'Lindenweg 1', '02307 1234'] },
    team: [{ name: 'Renate Beispiel', phone: '02307 99' }],
    today: '2026-11-27',
    locale: 'de',
  });
  return readPdf((await typesetPdf(source)).pdf);
};

test('each without mail gets a sheet of their own: what comes, and whom to call', async () => {
  const read = await print([
    { name: 'Helga #Muster', dates: [meeting(), meeting({ title: 'Bürodienst', place: '' })] },
    { name: 'Otto', dates: [] },
  ]);
  expect(read).toMatchObject({ isTagged: true, language: 'de' });
  expect(outside(read)).toEqual([]);
  const [first = '', second = '', ...others] = read.pages.map(({ items }) =>
    squeezed(items.map(({ text }) => text).join('')),
  );
  expect(others).toEqual([]);
  for (const words of [
    ...['Guten Tag, Helga #Muster!', 'Dienstag, 1. Dezember 2026', '18:30 bis 20:00 Uhr'],
    ...['Offenes Treffen', 'Stadtteilbüro', 'Bürodienst'],
    ...['02307 1234', 'Renate Beispiel: 02307 99'],
  ]) {
    expect(first).toContain(squeezed(words));
  }
  expect(second).toContain(squeezed('Guten Tag, Otto!'));
  expect(second).toContain(squeezed('steht noch nichts im Kalender'));
  expect(second).not.toContain(squeezed('Offenes Treffen'));
});

test('a full calendar goes on over the page, and nothing of it is left out', async () => {
  const read = await print([
    { name: 'Helga', dates: Array.from({ length: 40 }, (_, at) => meeting({ title: `Nr ${at}` })) },
  ]);
  expect(read.pages.length).toBeGreaterThan(1);
  expect(outside(read)).toEqual([]);
  for (let at = 0; at < 40; at += 1) expect(read.text).toContain(squeezed(`Nr ${at}, Stadtteil`));
});
