import { json } from '@sveltejs/kit';
import { tapsSchema } from '#modules/care/forms.ts';
import { CareError } from '#modules/care/index.ts';
import { logCare, takeBackCare } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentJson } from '#routes/sent-json.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * Taps that a telephone kept without network, each with its own time. The answer says which are entered, and which never
 * will be: neither needs to be sent again.
 */
export const POST: RequestHandler = async ({ locals, request }) => {
  const { taps, takenBack } = await sentJson(request, tapsSchema);
  const command = commandOf(locals);
  const kept = await inDistrict(command.districtId, (tx) =>
    logCare(tx, { command, entries: taps }),
  );
  for (const id of takenBack) {
    try {
      await inDistrict(command.districtId, (tx) => takeBackCare(tx, { command, id }));
    } catch (caught) {
      // It never arrived: then there is nothing to take back.
      if (!(caught instanceof CareError)) throw caught;
    }
  }
  const refused = taps.map(({ id }) => id).filter((id) => !kept.includes(id));
  return json({ kept: [...kept, ...takenBack], refused });
};
