import {
  deleteDistrictRow,
  findDistrict,
  listEndedDistricts,
  lockEnding,
  noteDistrictErased,
} from '#modules/districts/server.ts';
import { eraseUnusedAccounts, listAccounts } from '#modules/people/server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import { now as presentInstant } from '#platform/clock.ts';
import { deleteRows } from '#platform/database/snapshot.server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { removeFolder } from '#platform/files/server.ts';
import { forgetDue } from '#platform/jobs/due.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';

export const endDistrictsTick: Tick = {
  name: 'operators_end_districts',
  pattern: '11 4 * * *',
  run: () => endDistricts(presentInstant()),
};

/** Erases the districts whose end has come; what fails in one is told, tried again tomorrow, and holds up no other. */
export async function endDistricts(now: Date): Promise<void> {
  for (const districtId of await globally((tx) => listEndedDistricts(tx, now))) {
    await endDistrict({ districtId, now }).catch((error: unknown) =>
      console.error(`ending district ${districtId}:`, error),
    );
  }
}

/**
 * Rows and accounts first, all or nothing, then the files: they are found by the district's id alone, so whoever is
 * killed in between goes on from there. That it is done is written down last.
 */
async function endDistrict({ districtId, now }: { districtId: string; now: Date }): Promise<void> {
  const isGone = await inDistrict(districtId, async (tx) => {
    // It went the last time, and of its files something is left.
    if (!(await findDistrict(tx, districtId))) return true;
    if (!(await lockEnding(tx, { districtId, now }))) return false;
    const accounts = await listAccounts(tx);
    await deleteRows(tx);
    await eraseUnusedAccounts(
      tx,
      accounts.map(({ id }) => id),
    );
    await forgetDue(tx, districtId);
    await deleteDistrictRow(tx, districtId);
    await publishes(tx, districtId);
    return true;
  });
  if (!isGone) return;
  await removeFolder(districtId);
  await globally((tx) => noteDistrictErased(tx, { districtId, now }));
}
