import { error } from '@sveltejs/kit';
import { deliveryStates } from '#modules/mailing/index.ts';
import { findIssue, findProgress, listDeliveries } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

/** Everybody whom an issue is for, with the addresses: for the coordination only. */
export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store' });
  const state = deliveryStates.find((one) => one === url.searchParams.get('stand')) ?? null;
  const page = Math.min(Math.max(wholeNumber(url.searchParams, 'seite'), 1), 10_000);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const issue = (await findIssue(tx, params.id)) ?? error(404);
    const progress = await findProgress(tx, { id: issue.id, now: locals.now });
    return {
      id: issue.id,
      subject: issue.subject,
      counts: progress?.counts ?? null,
      hasServer: readEnvironment().SMTP_URL !== undefined,
      state,
      page,
      ...(await listDeliveries(tx, {
        issueId: issue.id,
        states: state ? [state] : undefined,
        page,
      })),
    };
  });
};
