import { beforeEach, describe, expect, it } from 'vitest';
import {
  changeOccurrence,
  createEvent,
  deleteEvent,
  listOccurrences,
  restoreEvent,
  setEventStatus,
} from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { addMember, changeMember, eraseNow, leave } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict, makePerson } from '../../../tests/factories/district.ts';
import { eventDetails, seriesDetails } from '../../../tests/factories/event.ts';
import { auditLines, historyOf } from './audit-lines.server.ts';

useDatabase();

const roles = [{ role: 'volunteer' as const, organisationId: null }];
let locals: App.Locals;
let command: Command;
let personId: string;

const within = <Result>(work: (tx: Tx) => Promise<Result>) => inDistrict(command.districtId, work);
const lines = (filter: Parameters<typeof listAudit>[1] = {}) =>
  within(async (tx) => auditLines(tx, { locals, entries: await listAudit(tx, filter) }));
const texts = async (filter: Parameters<typeof listAudit>[1] = {}) =>
  (await lines(filter)).map(({ text }) => text);

beforeEach(async () => {
  const made = await makeDistrict({ now: new Date('2026-11-27T13:05:00Z') });
  const district = await globally((tx) => findDistrict(tx, made.id));
  locals = { district, locale: 'de', now: made.command.now } as App.Locals;
  personId = newId();
  command = { ...made.command, personId };
  await within((tx) =>
    addMember(tx, {
      command: made.command,
      id: personId,
      details: { name: 'Renate Beispiel', phone: '', roles },
    }),
  );
});

function makeEvent(
  title = 'Maifeier',
  series = [seriesDetails({ localStart: '2026-12-24T15:00', rrule: null })],
) {
  const details = eventDetails({ title: { de: title } });
  return within((tx) => createEvent(tx, { command, details, status: 'published', series }));
}

describe('what was done is a sentence', () => {
  it('that says who, what and when', async () => {
    const { id } = await makeEvent();
    await within((tx) =>
      setEventStatus(tx, { command, id, version: 1, status: 'cancelled', reason: {} }),
    );
    expect(await texts({ subjectIds: [id] })).toContain(
      'Renate Beispiel hat die Veranstaltung „Maifeier“ abgesagt, am 27.11.2026 um 14:05 Uhr',
    );
  });

  it('that says for whom, where somebody has no account', async () => {
    const id = newId();
    const details = { name: 'Horst Muster', phone: '', roles };
    await within((tx) => addMember(tx, { command, id, details }));
    const change = { id, version: 1, details: { ...details, phone: '0123' } };
    await within((tx) => changeMember(tx, { command: { ...command, onBehalfOf: id }, ...change }));
    const [last] = await texts({ subjectIds: [id], personId: id });
    expect(last).toBe(
      'Renate Beispiel hat Angaben zu jemandem geändert: Horst Muster (Telefonnummer), im Auftrag von Horst Muster, am 27.11.2026 um 14:05 Uhr',
    );
  });

  it('in which who was erased is nobody any more, as who did it and as whom it was done to', async () => {
    const { id } = await makeEvent();
    const other = newId();
    await within((tx) =>
      addMember(tx, { command, id: other, details: { name: 'Horst Muster', phone: '', roles } }),
    );
    await makePerson({ command, role: 'coordination' });
    const boss = { ...command, personId: other };
    await within((tx) => leave(tx, { command: boss, id: personId, version: 1 }));
    expect(await texts({ subjectIds: [id] })).toEqual([
      expect.stringMatching(/^Renate Beispiel hat/),
    ]);
    await eraseNow({ command: boss, id: personId });
    expect(await texts({ subjectIds: [id] })).toEqual([
      expect.stringMatching(/^Jemand, der nicht mehr dabei ist, hat die Veranstaltung „Maifeier“/),
    ]);
    expect(await texts({ subjectIds: [personId] })).toContain(
      'Horst Muster hat jemanden auf Wunsch sofort gelöscht: jemand, der nicht mehr dabei ist, am 27.11.2026 um 14:05 Uhr',
    );
  });

  it('that leads to the thing, and to where it comes back as long as it is put away', async () => {
    const { id } = await makeEvent();
    await within((tx) => deleteEvent(tx, { command, id, version: 1 }));
    const deleted = async () =>
      (await lines({ subjectIds: [id] })).find(({ text }) => text.includes('gelöscht'));
    const path = `/team/veranstaltungen/${id}`;
    expect(await deleted()).toMatchObject({ path, undoPath: path });
    await within((tx) => restoreEvent(tx, { command, id }));
    expect(await deleted()).toMatchObject({ path, undoPath: null });
  });
});

it('the history of an event tells of its dates too, and why', async () => {
  const { id } = await makeEvent();
  const [date] = await within((tx) => listOccurrences(tx, { eventId: id }));
  const move = {
    localStart: '2026-12-24T16:00',
    durationMinutes: 60,
    differs: {},
    reason: { de: 'Wahlabend' },
  };
  const later = { ...command, now: new Date('2026-11-27T13:06:00Z') };
  await within((tx) => changeOccurrence(tx, { command: later, id: date!.id, move }));
  const history = await within((tx) => historyOf(tx, { locals, subject: 'event', id }));
  expect(history).toMatchObject([
    {
      text: 'Renate Beispiel hat den Termin vom 24.12.2026 von „Maifeier“ verlegt, am 27.11.2026 um 14:06 Uhr',
      reason: 'Wahlabend',
    },
    { text: expect.stringContaining('angelegt und veröffentlicht'), reason: null },
  ]);
});
