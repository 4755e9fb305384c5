import { fail, redirect } from '@sveltejs/kit';
import { emptyJoinForm, findJoinErrors, readJoinForm } from '#modules/people/forms.ts';
import { joinAgreement } from '#modules/people/index.ts';
import { askToJoin } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { clientOf, limitSentence } from '../../sign-in.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  districtOf(locals);
  return { values: emptyJoinForm, isSent: url.searchParams.has('gesendet') };
};

export const actions: Actions = {
  ask: async (event) => {
    const { locals, request } = event;
    const { locale, now } = locals;
    const values = readJoinForm(await sentForm(request));
    const errors = findJoinErrors(values);
    if (errors.length > 0) return fail(400, { values, errors, problem: null });
    const command = commandOf(locals);
    const client = clientOf(event);
    const agreed = joinAgreement({ district: districtOf(locals).name, locale });
    const limit = await inDistrict(command.districtId, (tx) =>
      askToJoin(tx, { command, values, agreed, locale, client }),
    );
    if (limit) {
      const { timeZone } = command;
      const problem = limitSentence({ ...limit, now, locale, timeZone });
      return fail(429, { values, errors: [], problem });
    }
    redirect(303, localPath(locale, '/mitmachen?gesendet'));
  },
};
