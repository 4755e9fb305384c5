import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { findPictureFile, findPictures, listPictures } from './find-picture.server.ts';
import { filesFolder, pathOfFile, useFilesFolder } from './folder.server.ts';
import { deletePicture, restorePicture, storePicture, updatePicture } from './picture.server.ts';
import { readPicture } from './read-picture.server.ts';
import { erasePicturesTick, removeStrays } from './tend.server.ts';
import { details, paint } from './testing/pictures.ts';
import { readVariant } from './variant.server.ts';
import { variants, type Variant } from './variant.ts';

useDatabase();
beforeAll(() => useFilesFolder(mkdtempSync(join(tmpdir(), 'ortsmitte-files-'))));
afterAll(() => rm(filesFolder(), { recursive: true, force: true }));

const day = 24 * 60 * 60_000;

async function storeOne({ channels = ['web'] as const, ...size } = {} as Wanted) {
  const { id: districtId, command } = await makeDistrict();
  const picture = await readPicture(await paint(size).jpeg().toBuffer());
  const store = (changes = {}) =>
    inDistrict(districtId, (tx) =>
      storePicture(tx, {
        command,
        picture,
        details: details({ channels: [...channels], ...changes }),
      }),
    );
  const { id } = await store();
  return { districtId, command, picture, id, store };
}
interface Wanted {
  width?: number;
  height?: number;
  channels?: readonly ('web' | 'print')[];
}

test('a stored picture is found with all that was said about it', async () => {
  const { districtId, id, picture } = await storeOne();
  const found = await inDistrict(districtId, (tx) => findPictures(tx, [id, null, 'unsinn']));
  expect([...found.keys()]).toEqual([id]);
  expect(found.get(id)).toMatchObject({ ...details(), width: 800, height: 600, version: 1 });
  expect(statSync(pathOfFile({ districtId, sha256: picture.sha256 })).size).toBe(
    picture.bytes.length,
  );
});

test('a double click stores one picture; other details make a second one on the same file', async () => {
  const { districtId, id, store } = await storeOne();
  const again = await Promise.all([store(), store(), store()]);
  expect(again.map((one) => one.id)).toEqual([id, id, id]);
  const other = await store({ photographer: 'Jemand anderes' });
  expect(other.id).not.toBe(id);
  expect(originals(districtId)).toHaveLength(1);
});

test('two volunteers store the same picture at the same moment: one picture', async () => {
  const { id: districtId, command } = await makeDistrict();
  const picture = await readPicture(await paint().jpeg().toBuffer());
  const ids = await Promise.all(
    Array.from({ length: 8 }, () =>
      inDistrict(districtId, (tx) => storePicture(tx, { command, picture, details: details() })),
    ),
  );
  expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
});

test('another district sees nothing of a picture and keeps its own file of it', async () => {
  const { id, picture } = await storeOne();
  const other = await makeDistrict();
  await inDistrict(other.id, async (tx) => {
    expect((await findPictures(tx, [id], { for: 'team' })).size).toBe(0);
    expect(await findPictureFile(tx, id)).toBeNull();
    expect(await listPictures(tx)).toEqual([]);
    const change = { command: other.command, id, version: 1 };
    const refused = { code: 'not_found' };
    await expect(updatePicture(tx, { ...change, details: details() })).rejects.toMatchObject(
      refused,
    );
    await expect(deletePicture(tx, change)).rejects.toMatchObject(refused);
    await expect(restorePicture(tx, change)).rejects.toMatchObject(refused);
    await storePicture(tx, { command: other.command, picture, details: details() });
  });
  expect(originals(other.id)).toEqual([picture.sha256]);
});

test('on the web a picture needs an alternative text, unless it is decoration', async () => {
  const { districtId, command, id, store } = await storeOne();
  const silent = { code: 'alt_missing' };
  await expect(store({ alt: {} })).rejects.toMatchObject(silent);
  await expect(store({ alt: { en: 'Only English' } })).rejects.toMatchObject(silent);
  await store({ alt: {}, decorative: true });
  await store({ alt: {}, channels: ['print'] });
  const change = { command, id, version: 1, details: details({ alt: {} }) };
  await expect(inDistrict(districtId, (tx) => updatePicture(tx, change))).rejects.toMatchObject(
    silent,
  );
});

test('what may not stand on the web is for the team only', async () => {
  const { districtId, id } = await storeOne({ channels: ['print'] });
  await inDistrict(districtId, async (tx) => {
    expect((await findPictures(tx, [id])).size).toBe(0);
    expect((await findPictures(tx, [id], { for: 'team' })).size).toBe(1);
    expect(await findPictureFile(tx, id)).toMatchObject({ isPublic: false });
  });
});

test('two who change the same picture: the second is told', async () => {
  const { districtId, command, id } = await storeOne();
  const change = (photographer: string) =>
    inDistrict(districtId, (tx) =>
      updatePicture(tx, { command, id, version: 1, details: details({ photographer }) }),
    );
  await change('Erste');
  await expect(change('Zweiter')).rejects.toMatchObject({ code: 'changed_meanwhile' });
  const found = await inDistrict(districtId, (tx) => findPictures(tx, [id]));
  expect(found.get(id)).toMatchObject({ photographer: 'Erste', version: 2 });
});

test('a deleted picture is gone for everyone and comes back whole', async () => {
  const { districtId, command, id } = await storeOne();
  await inDistrict(districtId, (tx) => deletePicture(tx, { command, id, version: 1 }));
  await inDistrict(districtId, async (tx) => {
    expect((await findPictures(tx, [id], { for: 'team' })).size).toBe(0);
    expect(await findPictureFile(tx, id)).toBeNull();
  });
  await inDistrict(districtId, (tx) => restorePicture(tx, { command, id }));
  const file = await inDistrict(districtId, (tx) => findPictureFile(tx, id));
  expect(
    await readVariant({ districtId, sha256: file!.sha256, variant: '480.webp' }),
  ).not.toBeNull();
});

test('after thirty days a deleted picture is erased with its file and every name', async () => {
  const { districtId, command, id, picture } = await storeOne();
  const { sha256 } = picture;
  await readVariant({ districtId, sha256, variant: '480.webp' });
  await inDistrict(districtId, (tx) => deletePicture(tx, { command, id, version: 1 }));
  const tend = (days: number) =>
    tendAt({ districtId, now: new Date(command.now.getTime() + days * day) });
  await tend(29);
  expect(originals(districtId)).toHaveLength(1);
  await tend(31);
  expect(filesOf(districtId)).toEqual([]);
  await expect(
    inDistrict(districtId, (tx) => restorePicture(tx, { command, id })),
  ).rejects.toMatchObject({ code: 'not_found' });
});

test('a file stays where erasing its picture is rolled back', async () => {
  const { districtId, command, id, picture } = await storeOne();
  await inDistrict(districtId, (tx) => deletePicture(tx, { command, id, version: 1 }));
  const now = new Date(command.now.getTime() + 31 * day);
  const failed = inDistrict(districtId, async (tx) => {
    await erasePicturesTick.perDistrict(tx, { now });
    throw new Error('The database ended.');
  });
  await expect(failed).rejects.toThrow('ended');
  await inDistrict(districtId, (tx) => removeStrays(tx, { districtId, now }));
  expect(originals(districtId)).toEqual([picture.sha256]);
});

async function tendAt({ districtId, now }: { districtId: string; now: Date }): Promise<void> {
  await inDistrict(districtId, (tx) => erasePicturesTick.perDistrict(tx, { now }));
  await inDistrict(districtId, (tx) => removeStrays(tx, { districtId, now }));
}

test('a file that another picture still uses is not erased', async () => {
  const { districtId, command, id, store } = await storeOne();
  await store({ photographer: 'Jemand anderes' });
  await inDistrict(districtId, (tx) => deletePicture(tx, { command, id, version: 1 }));
  const now = new Date(command.now.getTime() + 31 * day);
  await tendAt({ districtId, now });
  expect(originals(districtId)).toHaveLength(1);
});

test('a file whose picture was never saved is removed the next day', async () => {
  const { districtId, command, picture } = await storeOne();
  const other = await readPicture(await paint({ width: 300, height: 300 }).png().toBuffer());
  const failed = inDistrict(districtId, async (tx) => {
    await storePicture(tx, { command, picture: other, details: details() });
    throw new Error('The form was wrong elsewhere.');
  });
  await expect(failed).rejects.toThrow('elsewhere');
  expect(originals(districtId)).toHaveLength(2);
  // Ages of files are told by the machine's clock.
  const now = new Date(statSync(filesFolder()).mtimeMs + 2 * day);
  await tendAt({ districtId, now });
  expect(originals(districtId)).toEqual([picture.sha256]);
});

test('every form has its size and its type, and a small picture is not made bigger', async () => {
  const { districtId, picture } = await storeOne({ width: 1200, height: 900 });
  const sizes: Record<string, string> = {};
  for (const variant of Object.keys(variants) as Variant[]) {
    const bytes = await readVariant({ districtId, sha256: picture.sha256, variant });
    const { format, width, height } = await sharp(bytes!).metadata();
    sizes[variant] = `${format} ${width}x${height}`;
  }
  expect(sizes).toEqual({
    '480.webp': 'webp 480x360',
    '960.webp': 'webp 960x720',
    '1600.webp': 'webp 1200x900',
    '2400.jpg': 'jpeg 1200x900',
    '960.jpg': 'jpeg 960x720',
    'vorschau.jpg': 'jpeg 1200x630',
  });
});

test('many who ask for the same form at once get it from one making', async () => {
  const { districtId, picture } = await storeOne();
  const ask = () => readVariant({ districtId, sha256: picture.sha256, variant: '960.webp' });
  const all = await Promise.all(Array.from({ length: 20 }, ask));
  expect(new Set(all).size).toBe(1);
  expect(await ask()).toEqual(all[0]);
});

function filesOf(districtId: string): string[] {
  const folder = join(filesFolder(), districtId);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
}

function originals(districtId: string): string[] {
  return filesOf(districtId).filter((name) => !name.includes('.'));
}
