import { confirmAddress, findAddressChange } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { keepPersonal } from '../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
  keepPersonal(setHeaders);
  const { now } = locals;
  const wish = await inDistrict(districtOf(locals).id, (tx) =>
    findAddressChange(tx, { token: params.token, now }),
  );
  return { address: wish?.address ?? null };
};

export const actions: Actions = {
  confirm: async ({ locals, params }) => {
    const command = commandOf(locals);
    const { locale, now } = locals;
    const { token } = params;
    return inDistrict(command.districtId, async (tx) => {
      const address = (await findAddressChange(tx, { token, now }))?.address ?? '';
      return { outcome: await confirmAddress(tx, { command, token, locale }), address };
    });
  },
};
