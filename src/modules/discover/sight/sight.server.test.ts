import { beforeEach, describe, expect, it } from 'vitest';
import { findPlace, updatePlace } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict, makePlace } from '../../../../tests/factories/district.ts';
import {
  changeSight,
  createSight,
  deleteSight,
  findPublishedSight,
  findSight,
  readSightPaths,
  restoreSight,
  setSightState,
  writeSightText,
} from '../server.ts';
import type { SightState } from './state.ts';

useDatabase();

let command: Command;
let placeId: string;
const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const german = { title: 'Haus Heeren', teaser: 'Ein Schloss.', body: 'Text.', translatedBy: '' };

beforeEach(async () => {
  ({ command } = await makeDistrict());
  placeId = await makePlace({ command });
});

const idea = (title = 'Haus Heeren') =>
  within((tx) => createSight(tx, { command, title, placeId, category: 'architecture' }));
const sight = async (id: string) => (await within((tx) => findSight(tx, id)))!;
async function set(id: string, state: SightState): Promise<void> {
  const { version } = await sight(id);
  await within((tx) => setSightState(tx, { command, id, version, state }));
}
async function write(id: string, text = german): Promise<void> {
  const { version } = (await sight(id)).texts.get('de')!;
  await within((tx) => writeSightText(tx, { command, id, language: 'de', version, text }));
}
async function agree(id: string): Promise<void> {
  const { version, ...details } = await sight(id);
  const approved = { ...details, ownerApproval: 'AWO, 3. Mai' };
  await within((tx) => changeSight(tx, { command, id, version, details: approved }));
}
async function locate(): Promise<void> {
  const { version, ...place } = (await within((tx) => findPlace(tx, placeId)))!;
  const located = { ...place, latitude: 51.59, longitude: 7.72 };
  await within((tx) => updatePlace(tx, { command, id: placeId, version, place: located }));
}
async function publish(id: string): Promise<void> {
  await write(id);
  await agree(id);
  await locate();
  for (const state of ['research', 'draft', 'checked', 'approved', 'published'] as const) {
    await set(id, state);
  }
}

describe('a sight', () => {
  it('goes from an idea to a page, and no step is left out', async () => {
    const id = await idea();
    await expect(set(id, 'draft')).rejects.toMatchObject({ code: 'not_found' });
    await set(id, 'research');
    await set(id, 'draft');
    await expect(set(id, 'checked')).rejects.toMatchObject({ missing: ['teaser', 'text'] });
    await write(id);
    await set(id, 'checked');
    await expect(set(id, 'approved')).rejects.toMatchObject({ missing: ['owner'] });
    await agree(id);
    await set(id, 'approved');
    await expect(set(id, 'published')).rejects.toMatchObject({ missing: ['position'] });
    await locate();
    expect(await within((tx) => findPublishedSight(tx, 'haus-heeren'))).toBeNull();
    await set(id, 'published');
    expect(await within((tx) => findPublishedSight(tx, 'haus-heeren'))).toMatchObject({ id });
    const paths = await readSightPaths({ ...command, fresh: true });
    expect(paths.get(placeId)).toBe('/entdecken/haus-heeren');
  });

  it('has the address of its title until visitors know it, and keeps that for good', async () => {
    const id = await idea('Schloss');
    await write(id);
    expect((await sight(id)).slug).toBe('haus-heeren');
    await publish(id);
    await write(id, { ...german, title: 'Wasserschloss Heeren' });
    expect(await sight(id)).toMatchObject({ slug: 'haus-heeren', state: 'published' });
    expect((await sight(await idea('Haus Heeren'))).slug).toBe('haus-heeren-2');
    expect((await sight(await idea('Karte'))).slug).toBe('karte-2');
  });

  it('is a draft again when its text is changed after somebody had checked it', async () => {
    const id = await idea();
    await write(id);
    for (const state of ['research', 'draft', 'checked'] as const) await set(id, state);
    await write(id, { ...german, body: 'Anders.' });
    expect((await sight(id)).state).toBe('draft');
  });

  it('is not overwritten by who read an older text, in no language', async () => {
    const id = await idea();
    const text = { ...german, title: 'Heeren House' };
    const translate = (version: number) =>
      within((tx) => writeSightText(tx, { command, id, language: 'en', version, text }));
    await translate(0);
    await expect(translate(0)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await translate(1);
    expect((await sight(id)).texts.get('en')).toMatchObject({ title: 'Heeren House', version: 2 });
  });

  it('that is put away is read by nobody, and comes back as it was', async () => {
    const id = await idea();
    await publish(id);
    const { version } = await sight(id);
    await within((tx) => deleteSight(tx, { command, id, version }));
    expect(await within((tx) => findPublishedSight(tx, 'haus-heeren'))).toBeNull();
    expect(await readSightPaths({ ...command, fresh: true })).toEqual(new Map());
    await within((tx) => restoreSight(tx, { command, id }));
    expect(await within((tx) => findPublishedSight(tx, 'haus-heeren'))).toMatchObject({ id });
  });

  it('is nothing to another district', async () => {
    const id = await idea();
    const other = await makeDistrict();
    expect(await inDistrict(other.id, (tx) => findSight(tx, id))).toBeNull();
    await expect(
      inDistrict(other.id, (tx) =>
        writeSightText(tx, {
          ...{ command: other.command, id, language: 'de', version: 1, text: german },
        }),
      ),
    ).rejects.toMatchObject({ code: 'not_found' });
  });
});
