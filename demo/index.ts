import { createDistrict, listDistrictIds } from '#modules/districts/server.ts';
import { createPerson, ensureAccount, grantRole } from '#modules/people/server.ts';
import { createPlace } from '#modules/places/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { now } from '#platform/clock.ts';

/** Fills the example district Heeren-Werve, when the database has no district yet. */
export async function fillExampleDistrict(): Promise<void> {
  const at = now();
  const districts = await globally((tx) => listDistrictIds(tx));
  if (districts.length > 0) return;
  const districtId = await globally((tx) =>
    createDistrict(tx, {
      slug: 'heeren-werve',
      name: 'Heeren-Werve',
      town: 'Kamen',
      postalCode: '59174',
      now: at,
    }),
  );
  await inDistrict(districtId, async (tx) => {
    const organisationId = await createOrganisation(tx, {
      districtId,
      slug: 'rund-ums-dorf',
      name: 'Rund ums Dorf',
      kind: 'team',
      website: '',
      now: at,
    });
    await createPlace(tx, {
      districtId,
      name: 'Stadtteilbüro',
      street: 'Mittelstraße 14',
      postalCode: '59174',
      town: 'Kamen',
      latitude: null,
      longitude: null,
      access: {},
      exclusive: true,
      now: at,
    });
    for (const [role, name] of [
      ['coordination', 'Renate Beispiel'],
      ['volunteer', 'Klaus Muster'],
      ['delegate', 'Sabine Vorlage'],
      ['city', 'Thomas Amt'],
    ] as const) {
      const accountId = await ensureAccount(tx, { address: `${role}@example.org`, now: at });
      const personId = await createPerson(tx, { districtId, name, accountId, now: at });
      await grantRole(tx, {
        districtId,
        personId,
        role,
        organisationId: role === 'delegate' ? organisationId : null,
        now: at,
      });
    }
  });
}
