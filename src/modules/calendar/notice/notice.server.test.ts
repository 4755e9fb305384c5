import { expect, it } from 'vitest';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { createNotice } from '../server.ts';

useDatabase();

it('gives two notices of one title their own addresses when both are written down at once', async () => {
  const { id: districtId, command } = await makeDistrict();
  const texts = { title: { de: 'Maifeier' }, summary: {}, body: {}, thanks: {} };
  const links = { eventId: null, organisationId: null, pictureId: null };
  const details = { kind: 'news' as const, ...texts, ...links };
  const create = () =>
    inDistrict(districtId, (tx) => createNotice(tx, { command, details, step: 'draft' }));
  const made = await Promise.all([create(), create(), create()]);
  expect(made.map(({ slug }) => slug).sort()).toEqual(['maifeier', 'maifeier-2', 'maifeier-3']);
});
