import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEvent, listOccurrences } from '#modules/calendar/server.ts';
import { findDistrict, isSuspended } from '#modules/districts/server.ts';
import { bookAppointment, changeConsultation, noteConcern } from '#modules/office/server.ts';
import { exportDistrict, importDistrict } from '#modules/operators/server.ts';
import { readTar, tarEnd, tarEntry } from '../src/modules/operators/copy/tar.ts';
import { findPersonOfAccount } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { listDistrictTables } from '#platform/database/snapshot.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { readFileOf, useFilesFolder } from '#platform/files/server.ts';
import { newId } from '#platform/ids.ts';
import { copyRules } from '../src/modules.server.ts';
import { useDatabase } from './database.ts';
import { makePerson } from './factories/district.ts';
import { eventDetails, seriesDetails } from './factories/event.ts';
import { makeLively } from './factories/lively.ts';

useDatabase();

const folder = mkdtempSync(join(tmpdir(), 'om-copy-'));
beforeAll(() => useFilesFolder(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const now = new Date('2026-11-27T12:00:00Z');

type Files = Map<string, string>;

async function readCopy(districtId: string): Promise<Files> {
  const files: Files = new Map();
  const source = exportDistrict({ districtId, rules: copyRules });
  for await (const { name, bytes } of readTar(source, { most: 100_000_000 })) {
    files.set(name, Buffer.from(bytes).toString('latin1'));
  }
  return files;
}

async function* tarOf(files: Files) {
  for (const [name, text] of files) yield* tarEntry(name, Buffer.from(text, 'latin1'));
  yield await Promise.resolve(tarEnd);
}

const bring = (files: Files) => importDistrict({ source: tarOf(files), rules: copyRules, now });

/** Without what must differ: ids of the district, its slug, and what came by the import itself. */
function comparable(files: Files, districtId: string): Record<string, unknown> {
  const rows = [...files].map(([name, text]): [string, unknown] => {
    if (name.startsWith('files/')) return [name, text];
    const plain: unknown = JSON.parse(districtId ? text.replaceAll(districtId, 'district') : text);
    return [name, name.startsWith('tables/') ? sorted(plain as object[]) : plain];
  });
  return Object.fromEntries(rows.filter(([name]) => !/^(end|tables\/audit)/.test(name)));
}

function sorted(rows: object[]): unknown[] {
  const changed = rows.map((row) => {
    const { token: _token, ...rest } = row as Record<string, unknown>;
    return rest['state'] === 'paused' ? { ...rest, state: 'sending' } : rest;
  });
  return changed.map((row) => JSON.stringify(row)).toSorted();
}

test('a copy that comes in again is the same district under another id, with its pictures', async () => {
  const { command, sha256, accountId } = await makeLively();
  const { districtId } = command;
  const first = await readCopy(districtId);
  const id = await bring(first);
  const second = await readCopy(id);
  const one = comparable(first, districtId);
  const other = comparable(second, id);
  const { slug: oldSlug, ...district } = one['district.json'] as { slug: string };
  const { slug, ...made } = other['district.json'] as { slug: string };
  expect(slug).toBe(`${oldSlug}-2`);
  expect(made).toEqual(district);
  expect({ ...other, 'district.json': null }).toEqual({ ...one, 'district.json': null });
  expect(
    Object.keys(one).filter((name) => /occurrence\/|series\/|person\//.test(name)),
  ).toHaveLength(3);
  expect(await readFileOf({ districtId: id, sha256 })).not.toBeNull();
  expect([...second.values()].join()).not.toContain(districtId);
  expect(await inDistrict(id, (tx) => findPersonOfAccount(tx, accountId))).not.toBeNull();
});

test('it rests until somebody opens it, sends nothing twice, and leaves the original as it was', async () => {
  const { command } = await makeLively();
  const before = await readCopy(command.districtId);
  const id = await bring(before);
  expect(await globally((tx) => isSuspended(tx, id))).toBe(true);
  expect(await globally((tx) => isSuspended(tx, command.districtId))).toBe(false);
  const copy = await readCopy(id);
  expect([...copy.keys()].filter((name) => name.includes('tables/mail/'))).toEqual([]);
  expect(copy.get('tables/mailing_issue/0001.json')).not.toContain('"sending"');
  const subscriptions = 'tables/mailing_subscription/0001.json';
  const tokens = (files: Files) =>
    (JSON.parse(files.get(subscriptions)!) as { token: string }[]).map(({ token }) => token);
  expect(tokens(copy).filter((token) => tokens(before).includes(token))).toEqual([]);
  expect(comparable(await readCopy(command.districtId), '')).toEqual(comparable(before, ''));
});

test('of a copy that is cut, changed, of another version or smuggles something nothing comes in', async () => {
  const { command } = await makeLively();
  const files = await readCopy(command.districtId);
  const count = async () => (await globally((tx) => findDistrict(tx, command.districtId))) !== null;
  const change = (name: string, to: (text: string) => string) =>
    new Map([...files].map(([own, text]) => [own, own === name ? to(text) : text]));
  const without = (name: string) => new Map([...files].filter(([own]) => own !== name));
  const picture = [...files.keys()].find((name) => name.startsWith('files/'))!;
  const smuggled = new Map([...files].toSpliced(3, 0, ['tables/account/0001.json', '[]']));
  const foreign = new Map([...files].toSpliced(3, 0, ['files/../../x', 'x']));
  for (const broken of [
    without('end.json'),
    without('tables/event/0001.json'),
    without(picture),
    change(picture, (text) => `${text}x`),
    change('tables/event/0001.json', (text) => text.slice(0, -2)),
    change('tables/series/0001.json', (text) => text.replaceAll('"event_id":"0', '"event_id":"1')),
    smuggled,
    foreign,
  ]) {
    await expect(bring(broken)).rejects.toMatchObject({ code: 'broken' });
  }
  const other = change('ortsmitte.json', (text) => text.replace('20261122T', '20271122T'));
  await expect(bring(other)).rejects.toMatchObject({ code: 'version' });
  expect(await count()).toBe(true);
});

test('who made an appointment or waits for a call stays where they asked, and nothing of theirs hangs on a date', async () => {
  const { command } = await makeLively();
  await askForHelp(command);
  const first = await readCopy(command.districtId);
  const second = await readCopy(await bring(first));
  for (const copy of [first, second]) {
    const names = [...copy.keys()].join();
    expect(names).toContain('tables/concern/');
    expect(names).not.toMatch(/tables.(appointment|concern_contact)/);
    const found = /Anruf|anruf@|"kind":"appointment"/.exec([...copy.values()].join());
    expect(found?.[0]).toBeUndefined();
  }
});

/** Somebody has an appointment in a consultation, and somebody wants to be called back. */
async function askForHelp(command: Command): Promise<void> {
  const { personId } = await makePerson({ command, role: 'volunteer' });
  await inDistrict(command.districtId, async (tx) => {
    const { id: eventId } = await createEvent(tx, {
      ...{ command, status: 'published', details: eventDetails({ category: 'consultation' }) },
      series: [seriesDetails({ localStart: '2026-12-01T10:00', rrule: null })],
    });
    await changeConsultation(tx, {
      ...{ command, version: 0 },
      consultation: {
        ...{ eventId, languages: '', byAppointment: true, slotMinutes: 20, hostMail: '' },
        origin: 'https://buero.test',
      },
    });
    const [date] = await listOccurrences(tx, { eventId });
    await bookAppointment(tx, {
      ...{ command, occurrenceId: date!.id, locale: 'de', client: 'test' },
      booking: {
        minutesAfter: 0,
        name: 'Anna Anruf',
        mail: 'erika@example.org',
        phone: '',
        question: '',
        hostId: null,
      },
    });
    await noteConcern(tx, {
      command: { ...command, personId },
      concern: {
        ...{ id: newId(), category: 'care', answer: 'advised', guideEntryId: null, note: '' },
        referredTo: '',
        ...{ followUpOn: '2026-12-02', contact: { name: 'Anna Anruf', reach: '030 23125 017' } },
      },
    });
  });
}

test('what stays at home is a table that there is', async () => {
  const tables = await globally(listDistrictTables);
  expect(Object.keys(copyRules).filter((name) => !tables.includes(name))).toEqual([]);
});
