import { listStartedIssues } from '#modules/mailing/server.ts';
import { mailStates } from '#platform/mail/mail.ts';
import { listMails } from '#platform/mail/outbox.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '../../context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const state = mailStates.find((one) => one === url.searchParams.get('stand'));
  const page = Math.min(Math.max(wholeNumber(url.searchParams, 'seite'), 1), 10_000);
  const found = await inDistrict(id, async (tx) => ({
    ...(await listMails(tx, { state, page })),
    // Each is one line here, however many mails it is.
    issues: !state && page === 1 ? await listStartedIssues(tx, { limit: 12 }) : [],
  }));
  return {
    ...found,
    page,
    timeZone,
    state: state ?? null,
    hasServer: readEnvironment().SMTP_URL !== undefined,
  };
};
