import { fillHolidays } from '#modules/calendar/server.ts';
import type { SetUp } from '#modules/districts/forms.ts';
import { setUpMessages } from '#modules/districts/index.ts';
import { beginSetUp } from '#modules/districts/server.ts';
import { createOrganisation } from '#modules/organisations/server.ts';
import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { slugify } from '#platform/slug.ts';

/** What every new district begins with, over three modules: its team, its public holidays, the rest of its set-up. */
export async function furnish(
  tx: Tx,
  { command, state }: { command: Command; state: SetUp['state'] },
): Promise<void> {
  const { districtId, now } = command;
  const name = setUpMessages.in('de')('districts.set-up.team');
  const kind = 'team' as const;
  await createOrganisation(tx, { districtId, slug: slugify(name), name, kind, website: '', now });
  const year = now.getUTCFullYear();
  await fillHolidays(tx, { command, state, years: [year, year + 1, year + 2] });
  await beginSetUp(tx, command);
  const subject = 'district';
  await recordAudit(tx, { command, action: 'district.set-up', subject, id: districtId });
}
