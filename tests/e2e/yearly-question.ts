/** Starts the product with a club that was asked by mail whether its entry is still right; for entry-check.test.ts. */
import { changeOrganisationSettings, createOrganisation } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { findMail, listMails } from '#platform/mail/outbox.server.ts';
import { askWhetherRight } from '../../src/modules/organisations/check/ask.server.ts';
import { run } from '../../server/run.ts';
import { serve } from '../../server/serve.ts';
import { makeDistrict } from '../factories/district.ts';

await run(async () => {
  let path = '';
  await serve({ fill: async () => void (path = await askClub()) });
  console.log(`Der Link: ${path}`);
});

/** @returns where the mail leads. */
async function askClub(): Promise<string> {
  const now = new Date();
  const before = new Date(now.getTime() - 400 * 86_400_000);
  const { id: districtId, command } = await makeDistrict({ now: before, hosts: ['localhost'] });
  const settings = { needsApproval: false, asksYearly: true, origin: 'http://localhost' };
  return inDistrict(districtId, async (tx) => {
    await changeOrganisationSettings(tx, { command, version: 0, settings });
    await createOrganisation(tx, {
      ...{ districtId, now: before, name: 'Chor Beispiel', kind: 'club', category: 'clubs' },
      ...{ mail: 'chor@example.org', phone: '030 23125 011' },
    });
    await askWhetherRight(tx, { districtId, now });
    const { mails } = await listMails(tx, { page: 1, perPage: 1 });
    const mail = await findMail(tx, { id: mails[0]!.id, showSecrets: true, now });
    return /\/vereine\/eintrag\/[\w-]+/.exec(mail?.text ?? '')?.[0] ?? '';
  });
}
