import type { SetUp } from '#modules/districts/forms.ts';
import { createDistrict, freeSlug } from '#modules/districts/server.ts';
import { addMember, inviteMember } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import { newId } from '#platform/ids.ts';
import { furnish } from '../../new-district.server.ts';

/**
 * Makes a district and invites the first of its organising team, in one transaction over several modules.
 * @returns its id.
 * @throws DistrictError `host_taken`
 */
export async function makeDistrict({
  setUp,
  host,
  protocol,
  port,
  locale,
  now,
}: {
  setUp: SetUp;
  host: string;
  /** `https:` */
  protocol: string;
  /** Empty for the usual one. */
  port: string;
  locale: Locale;
  now: Date;
}): Promise<string> {
  const id = newId();
  const { name, town, postalCode, state, timeZone, personName, address } = setUp;
  await inDistrict(id, async (tx) => {
    const slug = await freeSlug(tx, name);
    const where = { name, town, postalCode, state, timeZone };
    await createDistrict(tx, { id, slug, ...where, hosts: [host], now });
    const command = { districtId: id, timeZone, personId: null, now };
    await furnish(tx, { command, state });
    const personId = newId();
    const roles = [{ role: 'coordination' as const, organisationId: null }];
    await addMember(tx, { command, id: personId, details: { name: personName, phone: '', roles } });
    const origin = `${protocol}//${host}${port ? `:${port}` : ''}`;
    await inviteMember(tx, { command, personId, address, origin, locale });
  });
  return id;
}
