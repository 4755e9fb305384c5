import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import {
  createOrganisation,
  deleteOrganisation,
  findEntry,
  listWholeEntries,
  readDirectory,
  searchDirectory,
  type NewOrganisation,
} from '../server.ts';

useDatabase();

let command: Command;

beforeAll(async () => {
  ({ command } = await makeDistrict());
  await add({
    ...{ name: 'Öko-Laden', kind: 'shop', category: 'retail', street: 'Markt 1', town: 'Kamen' },
    description: { de: 'Wir verkaufen Äpfel und führen Gärten.', en: 'We sell apples.' },
  });
  await add({ name: 'Zahnarztpraxis Muster', kind: 'service', category: 'health' });
  await add({ name: 'Chorgemeinschaft', kind: 'club', category: 'clubs' });
  await add({ name: 'Nur für Termine', kind: 'team' });
  const gone = await add({ name: 'Aufgelöster Chor', kind: 'club', category: 'clubs' });
  await within((tx) => deleteOrganisation(tx, { command, id: gone, version: 1 }));
});

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const add = ({ ...entry }: Omit<NewOrganisation, 'districtId' | 'now'>) => {
  const { districtId, now } = command;
  return within((tx) => createOrganisation(tx, { ...entry, districtId, now }));
};
const readAnew = () => readDirectory({ ...command, fresh: true });
async function find(search: string) {
  const directory = await readAnew();
  const found = await within((tx) => searchDirectory(tx, { search, directory }));
  return { ...found, entries: found.entries.map(({ name }) => name) };
}

describe('the directory', () => {
  it('names by name whoever has a section and was not put away, Ö as O', async () => {
    const { entries } = await readAnew();
    expect(entries).toMatchObject([
      { name: 'Chorgemeinschaft', letter: 'C' },
      { name: 'Öko-Laden', letter: 'O', address: 'Markt 1, Kamen' },
      { name: 'Zahnarztpraxis Muster' },
    ]);
    expect(await within(listWholeEntries)).toHaveLength(3);
    expect(await within((tx) => findEntry(tx, 'oeko-laden'))).toMatchObject({ name: 'Öko-Laden' });
    expect(await within((tx) => findEntry(tx, 'nur-fuer-termine'))).toBeNull();
    expect(await within((tx) => findEntry(tx, 'aufgeloester-chor'))).toBeNull();
  });

  it.each([
    ['Apfel', ['Öko-Laden']],
    ['garten', ['Öko-Laden']],
    ['selling apple', ['Öko-Laden']],
    ['Chöre', ['Chorgemeinschaft']],
    ['Zahnarzt', ['Zahnarztpraxis Muster']],
    ['Gesundheit', ['Zahnarztpraxis Muster']],
    ['health', ['Zahnarztpraxis Muster']],
    ['der Laden', ['Öko-Laden']],
    ['Aufgelöster', []],
    ['Termine', []],
    ["'; drop table organisation; --", []],
    ['!!', []],
  ])('%j finds %j: by stems, in texts, names and sections', async (search, names) => {
    expect((await find(search)).entries).toEqual(names);
  });

  it('forgives typing errors, and says that it guessed', async () => {
    expect(await find('Zanarzt')).toEqual({
      entries: ['Zahnarztpraxis Muster'],
      guessed: ['Zanarzt'],
    });
  });

  it('of another district is empty', async () => {
    const other = await makeDistrict();
    const directory = await readDirectory({ ...other.command, fresh: true });
    expect(directory.entries).toEqual([]);
    const found = inDistrict(other.id, (tx) => searchDirectory(tx, { search: 'Äpfel', directory }));
    expect((await found).entries).toEqual([]);
  });
});
