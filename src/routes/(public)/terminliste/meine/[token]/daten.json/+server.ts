import { error } from '@sveltejs/kit';
import { findExportByToken, mailingExport } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerJson, collect } from '#routes/personal-export.server.ts';
import type { RequestHandler } from './$types.js';

/** What the mailing list keeps of whoever has the personal link; nothing else, for a mail may be passed on. */
export const GET: RequestHandler = async ({ locals, params }) => {
  const { id: districtId } = districtOf(locals);
  const document = await inDistrict(districtId, async (tx) => {
    const found = await findExportByToken(tx, params.token);
    if (!found) return null;
    const of = { districtId, personId: null, accountId: null, address: found.address };
    return collect(tx, { locals, of, from: [mailingExport] });
  });
  return document ? answerJson(document) : error(404);
};
