import { error, fail, redirect } from '@sveltejs/kit';
import { emptyAddForm, parseAddForm, readAddForm, readReason } from '#modules/mailing/forms.ts';
import { listMessages, SubscriptionError } from '#modules/mailing/index.ts';
import { addByHand, liftAddressBlock } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => ({
  values: emptyAddForm({ id: newId(), locale: locals.locale }),
});

export const actions: Actions = {
  save: async ({ locals, request, url }) => {
    const values = readAddForm(await sentForm(request));
    if (!isId(values.id)) error(400);
    const { address, basis, errors } = parseAddForm(values);
    if (errors) return fail(400, { values, errors, refused: null });
    const command = commandOf(locals);
    const origin = await linkOrigin({ locals, url });
    const { id, name, locale, categories } = values;
    try {
      await inDistrict(districtOf(locals).id, (tx) =>
        addByHand(tx, {
          command,
          id,
          address,
          preferences: { name, locale, categories },
          wording: listMessages.in(locale)(`mailing.basis.${basis}`),
          note: values.origin,
          origin,
        }),
      );
    } catch (caught) {
      if (!(caught instanceof SubscriptionError)) throw caught;
      const { code, entryId } = caught;
      return fail(409, { values, errors: [], refused: { code, entryId, reasonProblem: null } });
    }
    redirect(303, localPath(locals.locale, `/team/verteiler/${id}?erledigt=added`));
  },

  /** Of a blocked address there may be no entry any more: it is typed here, and let in again. */
  lift: async ({ locals, request }) => {
    const form = await sentForm(request);
    const values = readAddForm(form);
    const { reason, problem } = readReason(form);
    const { address, errors } = parseAddForm(values);
    if (errors) return fail(400, { values, errors, refused: null });
    if (problem) {
      const refused = { code: 'blocked' as const, entryId: null, reasonProblem: problem };
      return fail(400, { values, errors: [], refused });
    }
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) =>
      liftAddressBlock(tx, { command, address, reason }),
    );
    return { values, errors: [], refused: null, isLifted: true };
  },
};
