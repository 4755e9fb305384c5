import { error } from '@sveltejs/kit';
import { findMail } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  setHeaders({ 'cache-control': 'private, no-store' });
  const { id: districtId, timeZone } = districtOf(locals);
  const mail = await inDistrict(districtId, (tx) =>
    findMail(tx, { issueId: params.id, subscriptionId: params.subscriptionId }),
  );
  return { mail: mail ?? error(404), timeZone, id: params.id };
};
