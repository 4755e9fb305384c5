import type { SetUp } from '#modules/districts/forms.ts';
import { createFirstDistrict } from '#modules/districts/server.ts';
import {
  createPerson,
  ensureAccount,
  grantRole,
  openPersonSession,
} from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { furnish } from '../../new-district.server.ts';

/**
 * Sets up the first district, its organising team and the first of them, in one transaction over four modules.
 * @returns the session of whoever did it, or null where somebody else was first.
 */
export async function runFirst({
  setUp,
  host,
  device,
  now,
}: {
  setUp: SetUp;
  host: string | null;
  device: string;
  now: Date;
}): Promise<{ token: string; expiresAt: Date } | null> {
  const districtId = newId();
  return inDistrict(districtId, async (tx) => {
    if (!(await createFirstDistrict(tx, { id: districtId, setUp, host, now }))) return null;
    const accountId = await ensureAccount(tx, { address: setUp.address, now });
    const personId = await createPerson(tx, { districtId, name: setUp.personName, accountId, now });
    await grantRole(tx, { districtId, personId, role: 'coordination', now });
    const command = { districtId, timeZone: setUp.timeZone, personId, now };
    await furnish(tx, { command, state: setUp.state });
    return openPersonSession(tx, { accountId, districtId, device, now });
  });
}
