import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { sharp } from '#platform/files/decoder.server.ts';
import { readFileOf, readLogo, useFilesFolder, type ReadPicture } from '#platform/files/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { dueDistrict } from './due.server.ts';
import {
  beginSetUp,
  findDistrict,
  findSetUp,
  finishSetUp,
  noteStep,
  updateLook,
  updateName,
  updateParts,
} from './server.ts';

useDatabase();

const folder = mkdtempSync(join(tmpdir(), 'om-logo-'));
beforeAll(() => useFilesFolder(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const colours = { brand: '#12503f', accent: '#f4b53f' };

async function begin(): Promise<{
  command: Command;
  run: <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>;
}> {
  const { id, command } = await makeDistrict();
  await inDistrict(id, (tx) => beginSetUp(tx, command));
  return { command, run: (work) => inDistrict(id, work) };
}

function logoOf(background: string): Promise<ReadPicture> {
  const create = { width: 100, height: 80, channels: 3 as const, background };
  return sharp({ create }).png().toBuffer().then(readLogo);
}

describe('setting up a district', () => {
  it('remembers each step with its own answer, in whatever order, until it is ended', async () => {
    const { command, run } = await begin();
    expect(await run(findSetUp)).toEqual({ done: ['name'], next: 'look' });
    await run((tx) => updateParts(tx, { command, version: 1, used: ['office'] }));
    expect(await run(findSetUp)).toEqual({ done: ['name', 'parts'], next: 'look' });
    await run((tx) => updateLook(tx, { command, version: 2, colours, logo: 'keep' }));
    expect(await run(findSetUp)).toMatchObject({ next: 'carrier' });
    await run((tx) => finishSetUp(tx, command));
    expect(await run(findSetUp)).toBeNull();
    await run((tx) => noteStep(tx, { command, step: 'mail' }));
    expect(await run(findSetUp)).toBeNull();
  });

  it('forgets no step, and counts none, when its answer could not be saved', async () => {
    const { command, run } = await begin();
    const late = run((tx) => updateParts(tx, { command, version: 7, used: [] }));
    await expect(late).rejects.toMatchObject({ code: 'changed_meanwhile' });
    expect(await run(findSetUp)).toEqual({ done: ['name'], next: 'look' });
  });

  it('leads the coordination back to it under "Heute", and nobody else', async () => {
    const { command, run } = await begin();
    const due = (role: string) =>
      run((tx) => {
        const person = { id: command.districtId, roles: [role], organisationIds: [] };
        return dueDistrict(tx, { command, person, locale: 'de' });
      });
    expect(await due('coordination')).toMatchObject([
      { path: '/team/einrichten', text: expect.stringContaining('Logo und Farben') as string },
    ]);
    expect(await due('volunteer')).toEqual([]);
    await run((tx) => finishSetUp(tx, command));
    expect(await due('coordination')).toMatchObject([{ path: '/team/stadtteil' }]);
  });

  it('is over for a district that was there before', async () => {
    const { id } = await makeDistrict();
    expect(await inDistrict(id, findSetUp)).toBeNull();
  });
});

describe('how a district looks', () => {
  it('shows a new logo, keeps it when only colours change, and forgets the old one', async () => {
    const { command, run } = await begin();
    const [one, two] = [await logoOf('#c00'), await logoOf('#0c0')];
    const save = (version: number, logo: Parameters<typeof updateLook>[1]['logo']) =>
      run((tx) => updateLook(tx, { command, version, colours, logo }));
    const current = async () =>
      (await run((tx) => findDistrict(tx, command.districtId)))?.branding.logo;
    await save(1, one);
    expect(await current()).toEqual({ sha256: one.sha256, width: 100, height: 80 });
    expect(await readFileOf({ ...command, sha256: one.sha256 })).toEqual(one.bytes);
    await run((tx) =>
      updateLook(tx, {
        ...{ command, version: 2, logo: 'keep' },
        colours: { ...colours, brand: '#7a1020' },
      }),
    );
    expect(await current()).toMatchObject({ sha256: one.sha256 });
    await save(3, two);
    expect(await current()).toMatchObject({ sha256: two.sha256 });
    await save(4, 'remove');
    expect(await current()).toBeUndefined();
  });
});

describe('name and place', () => {
  it('are changed, and say in which state it was before', async () => {
    const { command, run } = await begin();
    const name = {
      ...{ name: 'Lindenhof', town: 'Kamen', postalCode: '59174' },
      ...{ state: 'BY', timeZone: 'Europe/Berlin' },
    };
    expect(await run((tx) => updateName(tx, { command, version: 1, name }))).toEqual({
      state: 'NW',
    });
    expect(await run((tx) => findDistrict(tx, command.districtId))).toMatchObject(name);
  });
});
