import { fail, redirect } from '@sveltejs/kit';
import { emptyTrail, parseTrailForm, readTrailForm } from '#modules/discover/forms.ts';
import { teamTrailPath } from '#modules/discover/index.ts';
import { createTrail } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = () => ({ values: emptyTrail(newId()) });

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const sent = readTrailForm(await sentForm(request));
    const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
    const { value: details, errors } = parseTrailForm(values);
    if (!details) return fail(400, { values, errors });
    const { id } = values;
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => createTrail(tx, { command, id, details }));
    redirect(303, localPath(locals.locale, teamTrailPath(id)));
  },
};
