import { fillHolidays } from '#modules/calendar/server.ts';
import type { SetUp } from '#modules/districts/forms.ts';
import { setUpMessages } from '#modules/districts/index.ts';
import { beginSetUp, createFirstDistrict } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import {
  createPerson,
  ensureAccount,
  grantRole,
  openPersonSession,
} from '#modules/people/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { slugify } from '#platform/slug.ts';

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
    const name = setUpMessages.in('de')('districts.set-up.team');
    const kind = 'team' as const;
    await createOrganisation(tx, { districtId, slug: slugify(name), name, kind, website: '', now });
    const command = { districtId, timeZone: setUp.timeZone, personId, now };
    const year = now.getUTCFullYear();
    await fillHolidays(tx, { command, state: setUp.state, years: [year, year + 1, year + 2] });
    await beginSetUp(tx, command);
    const subject = 'district';
    await recordAudit(tx, { command, action: 'district.set-up', subject, id: districtId });
    return openPersonSession(tx, { accountId, districtId, device, now });
  });
}
