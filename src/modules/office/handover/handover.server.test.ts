import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeDistrict, makePerson } from '../../../../tests/factories/district.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { leaveNote, listDoneNotes, listOpenNotes, tickNote, untickNote } from '../server.ts';
import { parseHandoverForm } from './form.ts';

useDatabase();

it('a note stays for the next until somebody ticks it off, once, and can be opened again', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { personId } = await makePerson({ command, role: 'volunteer' });
  const id = newId();
  const note = { id, kind: 'parcel' as const, message: 'Paket für den Chor', answers: personId };
  const within = <Result>(work: Parameters<typeof inDistrict<Result>>[1]) =>
    inDistrict(districtId, work);
  await within((tx) => leaveNote(tx, { command, note }));
  await within((tx) => leaveNote(tx, { command, note }));
  expect(await within(listOpenNotes)).toMatchObject([{ message: 'Paket für den Chor' }]);
  const ticked = { command: { ...command, personId }, id };
  await Promise.all([0, 1].map(() => within((tx) => tickNote(tx, ticked))));
  expect(await within(listOpenNotes)).toEqual([]);
  expect(await within((tx) => listDoneNotes(tx))).toMatchObject([{ doneBy: personId }]);
  await within((tx) => untickNote(tx, ticked));
  expect(await within(listOpenNotes)).toMatchObject([{ id, doneAt: null }]);
});

it("another district's note is not there", async () => {
  const { command } = await makeDistrict();
  const other = await makeDistrict();
  const note = { id: newId(), kind: 'other' as const, message: 'Licht aus', answers: null };
  await inDistrict(command.districtId, (tx) => leaveNote(tx, { command, note }));
  await expect(
    inDistrict(other.id, (tx) => tickNote(tx, { command: other.command, id: note.id })),
  ).rejects.toMatchObject({ code: 'not_found' });
});

it('a note must say something', () => {
  const values = { id: newId(), kind: 'call' as const, message: '', answers: '' };
  expect(parseHandoverForm(values).errors).toEqual([
    { field: 'message', code: 'message_required' },
  ]);
  const answers = 'jemand';
  expect(parseHandoverForm({ ...values, message: 'Anruf', answers }).note?.answers).toBeNull();
});
