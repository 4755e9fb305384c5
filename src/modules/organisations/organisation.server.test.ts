import { describe, expect, it } from 'vitest';
import { newId } from '#platform/ids.ts';
import { listAudit } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { useDatabase } from '../../../tests/database.ts';
import {
  createOrganisation,
  deleteOrganisation,
  findOrganisation,
  listOrganisations,
  restoreOrganisation,
  updateOrganisation,
} from './server.ts';

useDatabase();

const club = { name: 'Naturfreunde', kind: 'club', website: '' } as const;

describe('an organisation', () => {
  it('is made once when its form is sent twice, and gets an address from its name', async () => {
    const { id: districtId, command } = await makeDistrict();
    const id = newId();
    const create = () =>
      inDistrict(districtId, (tx) =>
        createOrganisation(tx, { ...club, id, districtId, now: command.now }),
      );
    await create();
    await create();
    const all = await inDistrict(districtId, (tx) => listOrganisations(tx));
    expect(all).toEqual([{ ...club, id, slug: 'naturfreunde', category: null }]);
  });

  it('gets an address of its own when another one of its name is written down at once', async () => {
    const { id: districtId, command } = await makeDistrict();
    const create = () =>
      inDistrict(districtId, (tx) =>
        createOrganisation(tx, { ...club, districtId, now: command.now }),
      );
    await Promise.all([create(), create(), create()]);
    const all = await inDistrict(districtId, (tx) => listOrganisations(tx));
    const slugs = ['naturfreunde', 'naturfreunde-2', 'naturfreunde-3'];
    expect(all.map(({ slug }) => slug).sort()).toEqual(slugs);
  });

  it('is changed, put away and brought back, each with its entry in the audit', async () => {
    const { id: districtId, command } = await makeDistrict();
    const entries = await inDistrict(districtId, async (tx) => {
      const id = await createOrganisation(tx, { ...club, districtId, now: command.now });
      const organisation = { ...club, name: 'Naturfreunde Heeren' };
      await updateOrganisation(tx, { command, id, version: 1, organisation });
      await deleteOrganisation(tx, { command, id, version: 2 });
      expect(await listOrganisations(tx)).toEqual([]);
      await restoreOrganisation(tx, { command, id });
      expect(await findOrganisation(tx, id)).toMatchObject({
        name: 'Naturfreunde Heeren',
        slug: 'naturfreunde',
        version: 4,
      });
      return listAudit(tx, { subjectIds: [id] });
    });
    expect(entries.map(({ action }) => action)).toEqual([
      'organisation.restored',
      'organisation.deleted',
      'organisation.changed',
      'organisation.created',
    ]);
  });

  it('is not overwritten by who read an older version, nor seen from another district', async () => {
    const { id: districtId, command } = await makeDistrict();
    const other = await makeDistrict();
    const id = await inDistrict(districtId, (tx) =>
      createOrganisation(tx, { ...club, districtId, now: command.now }),
    );
    const change = (district: string, version: number) =>
      inDistrict(district, (tx) =>
        updateOrganisation(tx, { command, id, version, organisation: club }),
      );
    await expect(change(districtId, 3)).rejects.toMatchObject({ code: 'changed_meanwhile' });
    await expect(change(other.id, 1)).rejects.toMatchObject({ code: 'not_found' });
  });
});
