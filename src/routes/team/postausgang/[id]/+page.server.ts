import { error, fail, redirect } from '@sveltejs/kit';
import { listDistrictIds } from '#modules/districts/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { findMail, sendMailAgain } from '#platform/mail/outbox.server.ts';
import { commandOf, districtOf } from '../../../context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  setHeaders({ 'cache-control': 'private, no-store' });
  // An account may belong to several districts: a code read in one would open the others too.
  const districtIds = await globally((tx) => listDistrictIds(tx));
  const mail = await inDistrict(districtId, (tx) =>
    findMail(tx, { id: params.id, showSecrets: districtIds.length === 1, now: locals.now }),
  );
  return { mail: mail ?? error(404), timeZone, isSentAgain: url.searchParams.has('verschickt') };
};

export const actions: Actions = {
  again: async ({ locals, params }) => {
    const command = commandOf(locals);
    const isSent = await inDistrict(command.districtId, (tx) =>
      sendMailAgain(tx, { command, id: params.id }),
    );
    if (!isSent) return fail(409, { isRefused: true });
    redirect(303, `${localPath(locals.locale, `/team/postausgang/${params.id}`)}?verschickt`);
  },
};
