import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { forgetOrganisationsTick } from '../forget.server.ts';
import {
  createOrganisation,
  discardImport,
  draftImport,
  findImport,
  findOrganisation,
  listOrganisations,
  listUntouched,
  matchColumns,
  takeImport,
  undoImport,
  updateOrganisation,
} from '../server.ts';
import { guessColumns } from './columns.ts';
import { readSheet } from './sheet.server.ts';
import { parseWeekText } from './week-text.ts';

useDatabase();

let command: Command;

beforeEach(async () => {
  ({ command } = await makeDistrict());
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const bytes = (text: string) => new TextEncoder().encode(text);
async function draft(text: string): Promise<string> {
  const sheet = await readSheet(bytes(text));
  const id = newId();
  await within((tx) => draftImport(tx, { command, id, fileName: 'liste.csv', sheet }));
  return id;
}
const find = async (id: string) => (await within((tx) => findImport(tx, id)))!;
const take = (
  id: string,
  { version = 1, withoutBroken = false, keptDoubles = [] as number[] } = {},
) => within((tx) => takeImport(tx, { command, id, version, withoutBroken, keptDoubles }));
const undo = (id: string, inUse: string[] = []) =>
  within((tx) => undoImport(tx, { command, id, inUse }));
const names = async () => (await within(listOrganisations)).map(({ name }) => name);
const daysLater = (days: number) => new Date(command.now.getTime() + days * 86_400_000);

describe('a file', () => {
  const rows = [{ line: 2, cells: ['Bäckerei Groß', 'Kamen'] }];

  it.each([
    ['UTF-8', bytes('Name;Ort\nBäckerei Groß;Kamen\n')],
    ['UTF-8 with a mark', bytes('\ufeffName;Ort\r\nBäckerei Groß;Kamen')],
    [
      'UTF-16, as "Unicode text"',
      new Uint8Array(Buffer.from('\ufeffName\tOrt\nBäckerei Groß\tKamen', 'utf16le')),
    ],
    ['Windows-1252', new Uint8Array(Buffer.from('Name,Ort\nBäckerei Groß,Kamen\n', 'latin1'))],
  ])('in %s is read', async (_encoding, file) => {
    expect(await readSheet(file)).toEqual({ heading: ['Name', 'Ort'], rows });
  });

  it('keeps the numbers of its lines: behind empty ones, and where a cell has several', async () => {
    const { rows: read } = await readSheet(bytes('\nName;Info\n\nA;"zwei\nZeilen"\n\nB;x\n'));
    expect(read).toEqual([
      { line: 4, cells: ['A', 'zwei Zeilen'] },
      { line: 7, cells: ['B', 'x'] },
    ]);
  });

  it('of a spreadsheet program is read', async () => {
    const file = readFileSync(join(import.meta.dirname, 'testing', 'liste.xlsx'));
    expect(await readSheet(new Uint8Array(file))).toEqual({
      heading: ['Name', 'Rubrik', 'Telefon', 'Ort'],
      rows: [
        { line: 2, cells: ['Bäckerei Groß', 'Einzelhandel', '02307 123', 'Kamen'] },
        { line: 4, cells: ['Chor & Co', 'Vereine', '230712345', 'Kamen'] },
      ],
    });
  });

  it.each([
    ['nothing', bytes(''), 'empty'],
    ['a heading only', bytes('Name;Ort\n'), 'empty'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]), 'unreadable'],
    ['an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'unreadable'],
    ['a workbook that is a bomb', bomb(), 'unreadable'],
    ['one that says it is small', lyingBomb(), 'unreadable'],
    ['half an archive', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]), 'unreadable'],
    ['too many lines', bytes(`Name\n${'A\n'.repeat(6001)}`), 'too_many_rows'],
    ['a quotation mark that never ends', bytes('Name;Ort\nA;"B\nC;D\n'), 'broken_line'],
  ])('with %s is refused', async (_what, file, code) => {
    await expect(readSheet(file)).rejects.toMatchObject({ code });
  });
});

it.each([
  [
    'Vereinsname;Straße;PLZ;Ort;Telefon;E-Mail;Homepage',
    ['name', 'street', 'postalCode', 'town', 'phone', 'mail', 'website'],
  ],
  [
    'Firma;Branche;Öffnungszeiten;Ansprechpartner;Funktion;Beschreibung',
    ['name', 'category', 'opening', 'contactName', 'contactRole', 'description'],
  ],
  ['Name;Name 2;Faxnummer', ['name', null, null]],
])('the columns %s are known by their words', (heading, fields) => {
  expect(guessColumns(heading.split(';'))).toEqual(fields);
});

it.each([
  ['Mo–Fr 9–12, 14–18; Sa 9–13', 'mo tu we th fr sa'],
  ['Mo-Do: 8.00-16.30 Uhr, Fr 8-12 Uhr', 'mo tu we th fr'],
  ['Dienstag 10 bis 12 Uhr', 'tu'],
  ['', ''],
])('times in one cell are read: %s', (text, days) => {
  expect(Object.keys(parseWeekText(text) ?? { no: 1 }).join(' ')).toBe(days);
});

it.each(['nach Vereinbarung', 'Fr-Mo 9-12', 'Mo 9-12 und Wichtiges'])(
  'times that say something else are not guessed at: %s',
  (text) => expect(parseWeekText(text)).toBeNull(),
);

/** Nothing but its size is wrong with it. */
function bomb(): Uint8Array {
  const file = readFileSync(join(import.meta.dirname, 'testing', 'liste.xlsx'));
  const parts = unzipSync(new Uint8Array(file));
  return zipSync({ ...parts, 'xl/media/image1.png': new Uint8Array(90 * 1024 * 1024) });
}

/** Says in both its headers (PKZIP APPNOTE 4.3.7, 4.3.12) that it unpacks to 100 bytes. */
function lyingBomb(): Uint8Array {
  const bytes = bomb();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const isLarge = (from: number) => view.getUint32(from, true) > 1024 * 1024;
    if (signature === 0x04034b50 && isLarge(at + 22)) view.setUint32(at + 22, 100, true);
    if (signature === 0x02014b50 && isLarge(at + 24)) view.setUint32(at + 24, 100, true);
  }
  return bytes;
}

describe('a table', () => {
  const heading = 'Name;Rubrik;Telefon;Website;E-Mail;Öffnungszeiten;Ansprechpartner';

  it('tells before it is taken what is new, what is there already, and which lines are broken', async () => {
    const there = { name: 'Naturfreunde e.V.', kind: 'club', phone: '+49 2307 12345' } as const;
    const { districtId, now } = command;
    await within((tx) => createOrganisation(tx, { ...there, districtId, now }));
    const id = await draft(
      [
        heading,
        'NATURFREUNDE;Vereine;;;;;',
        'Anderer Verein;Vereine;02307/12345;;;;',
        'Laden;Einzelhandel;;www.laden.example;;Mo-Fr 9-12;Eva',
        'Laden zwei;einzelhandel;;https://laden.example/;;;',
        ';Vereine;;;;;',
        'Kiosk;Gibt es nicht;;;kiosk@;;',
      ].join('\n'),
    );
    const { sorted } = await find(id);
    expect(sorted.fresh).toMatchObject([
      {
        line: 4,
        details: {
          name: 'Laden',
          category: 'retail',
          website: 'https://www.laden.example',
          opening: { mo: [{ from: '09:00', until: '12:00' }] },
          contacts: [{ name: 'Eva', isPublic: false }],
        },
      },
    ]);
    expect(sorted.doubles.map(({ line, by, of }) => [line, by, of])).toEqual([
      [2, 'name', 'Naturfreunde e.V.'],
      [3, 'phone', 'Naturfreunde e.V.'],
      [5, 'website', 'Laden'],
    ]);
    expect(sorted.broken.map(({ line, field, code }) => [line, field, code])).toEqual([
      [6, 'name', 'name_required'],
      [7, 'category', 'choice_unknown'],
      [7, 'mail', 'mail'],
    ]);
    expect(await names()).toEqual(['Naturfreunde e.V.']);
  });

  it('with broken lines is taken only by who has seen them, and doubles only where wanted', async () => {
    const id = await draft(`Name;E-Mail\nA;\nB;b@\nA;\nC;`);
    await expect(take(id)).rejects.toMatchObject({ code: 'broken' });
    expect(await names()).toEqual([]);
    expect(await take(id, { withoutBroken: true, keptDoubles: [4] })).toBe(3);
    expect(await names()).toEqual(['A', 'A', 'C']);
    await expect(take(id, { withoutBroken: true })).rejects.toMatchObject({ code: 'ended' });
  });

  it('whose columns are matched anew is judged anew, and nobody takes what they have not seen', async () => {
    const id = await draft('Bezeichnung;Sparte\nLaden;x\n');
    expect((await find(id)).sorted.fresh).toEqual([]);
    const columns = { fields: ['name' as const, null], category: 'retail' as const };
    await within((tx) => matchColumns(tx, { command, id, version: 1, columns }));
    expect((await find(id)).sorted.fresh).toMatchObject([{ details: { category: 'retail' } }]);
    await expect(take(id)).rejects.toMatchObject({ code: 'changed' });
    await take(id, { version: 2 });
  });

  it('of 5,000 lines, some broken, is taken in one piece and taken back in one', async () => {
    const lines = Array.from({ length: 5000 }, (_, at) =>
      at % 500 === 7 ? `;${at}@` : `Verein Nummer ${at};v${at}@example.org`,
    );
    const id = await draft(`Name;E-Mail\n${lines.join('\n')}\n`);
    const { sorted } = await find(id);
    expect(sorted.fresh).toHaveLength(4990);
    expect([...new Set(sorted.broken.map(({ line }) => line))]).toEqual(
      Array.from({ length: 10 }, (_, at) => 9 + at * 500),
    );
    expect(await take(id, { withoutBroken: true })).toBe(4990);
    expect(await names()).toHaveLength(4990);
    expect(await undo(id)).toBe(4990);
    expect(await names()).toEqual([]);
  }, 60_000);

  it('is taken as a whole or not at all', async () => {
    const id = await draft('Name\nA\nB\n');
    await expect(
      within(async (tx) => {
        await takeImport(tx, { command, id, version: 1, withoutBroken: false, keptDoubles: [] });
        throw new Error('the power fails');
      }),
    ).rejects.toThrow('the power fails');
    expect(await names()).toEqual([]);
    expect((await find(id)).state).toBe('draft');
  });

  it('is taken once, however many press', async () => {
    const id = await draft('Name\nA\n');
    const pressed = await Promise.allSettled([take(id), take(id), take(id)]);
    expect(pressed.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await names()).toEqual(['A']);
  });

  it('that is taken back leaves what somebody has changed or needs by now, and its addresses are free', async () => {
    const id = await draft('Name\nA\nB\nC\n');
    await take(id);
    const all = await within(listOrganisations);
    const [a, b] = all.map((one) => one.id) as [string, string, string];
    const organisation = { town: 'Kamen' };
    await within((tx) => updateOrganisation(tx, { command, id: a, version: 1, organisation }));
    expect((await within((tx) => listUntouched(tx, id))).sort()).toEqual(
      all
        .slice(1)
        .map((one) => one.id)
        .sort(),
    );
    expect(await undo(id, [b])).toBe(1);
    expect(await names()).toEqual(['A', 'B']);
    await expect(undo(id)).rejects.toMatchObject({ code: 'ended' });
    const again = await draft('Name\nC\n');
    await take(again);
    const c = (await within(listOrganisations)).find(({ name }) => name === 'C');
    expect(c?.slug).toBe('c');
  });

  it('is discarded, or forgotten after a week, and is nobody else’s', async () => {
    const id = await draft('Name\nA\n');
    const other = await makeDistrict();
    expect(await inDistrict(other.id, (tx) => findImport(tx, id))).toBeNull();
    await within((tx) => discardImport(tx, { command, id, version: 1 }));
    expect(await within((tx) => findImport(tx, id))).toBeNull();
    const old = await draft('Name\nA\n');
    const taken = await draft('Name\nB\n');
    await take(taken);
    await within((tx) => forgetOrganisationsTick.perDistrict(tx, { now: daysLater(6) }));
    expect(await within((tx) => findImport(tx, old))).not.toBeNull();
    await within((tx) => forgetOrganisationsTick.perDistrict(tx, { now: daysLater(8) }));
    expect(await within((tx) => findImport(tx, old))).toBeNull();
    expect(await undo(taken)).toBe(1);
    const [gone] = await within(listOrganisations);
    expect(gone).toBeUndefined();
    expect(await within((tx) => findOrganisation(tx, newId()))).toBeNull();
  });
});
