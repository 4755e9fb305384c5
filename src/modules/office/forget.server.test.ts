import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { useDatabase } from '../../../tests/database.ts';
import { forgetOfficeTick } from './forget.server.ts';
import {
  addGuideEntry,
  addOffer,
  deleteGuideEntry,
  deleteOffer,
  findGuideEntry,
  findOffer,
  leaveNote,
  listDoneNotes,
  listOpenConcerns,
  listOpenNotes,
  noteConcern,
  settleConcern,
  tickNote,
} from './server.ts';
import { tables } from '#platform/database/connection.server.ts';
import type { OfficeTables } from './tables.server.ts';

useDatabase();

it('words that may name somebody are erased thirty days after they are done with, and not before', async () => {
  const { id: districtId, command } = await makeDistrict();
  const { now } = command;
  const [open, settled, guideId, done] = [newId(), newId(), newId(), newId()];
  const offerId = newId();
  await inDistrict(districtId, async (tx) => {
    const rest = { answer: 'advised', guideEntryId: null, referredTo: '', contact: null } as const;
    const concern = { ...rest, category: 'care', note: 'Frau Muster', followUpOn: '2026-12-01' };
    for (const id of [open, settled]) {
      await noteConcern(tx, { command, concern: { ...concern, id, category: 'care' } });
    }
    await settleConcern(tx, { command, id: settled });
    for (const id of [newId(), done]) {
      const note = { id, kind: 'call' as const, message: 'Herr Muster ruft an', answers: null };
      await leaveNote(tx, { command, note });
    }
    await tickNote(tx, { command, id: done });
    const entry = { id: guideId, name: 'Amt', categories: ['other' as const], phone: '1234' };
    const empty = { hours: '', bring: '', note: '', organisationId: null };
    await addGuideEntry(tx, { command, entry: { ...entry, ...empty } });
    await deleteGuideEntry(tx, { command, id: guideId, version: 1 });
    const ring = { ringName: 'Frau Muster', ringPhone: '1234' };
    const corner = { id: offerId, kind: 'quiet_corner' as const, called: {}, about: {} };
    await addOffer(tx, { command, offer: { ...corner, ...ring, since: null, placeId: null } });
    await deleteOffer(tx, { command, id: offerId, version: 1 });
  });
  const left = async (days: number) => {
    const at = new Date(now.getTime() + days * 86_400_000 + 1);
    await inDistrict(districtId, (tx) => forgetOfficeTick.perDistrict(tx, { districtId, now: at }));
    return inDistrict(districtId, async (tx) => ({
      notes: (await tables<OfficeTables>(tx).selectFrom('concern').select('note').execute()).filter(
        ({ note }) => note !== '',
      ).length,
      done: (await listDoneNotes(tx)).length,
      phone: (await findGuideEntry(tx, guideId))?.phone,
      ring: (await findOffer(tx, offerId))?.ringPhone,
    }));
  };
  expect(await left(29)).toEqual({ notes: 2, done: 1, phone: '1234', ring: '1234' });
  expect(await left(30)).toEqual({ notes: 1, done: 0, phone: '', ring: '' });
  await inDistrict(districtId, async (tx) => {
    const person = { id: newId(), roles: [] };
    expect(await listOpenConcerns(tx, { person })).toMatchObject([{ note: 'Frau Muster' }]);
    expect(await listOpenNotes(tx)).toHaveLength(1);
  });
});
