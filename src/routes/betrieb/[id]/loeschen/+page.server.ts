import { fail, redirect } from '@sveltejs/kit';
import { DistrictError, endingDays } from '#modules/districts/index.ts';
import { askEnding } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { commandFor, operatedOf, readFigures } from '../../operator.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { id, name, suspendedAt, endsAt } = await operatedOf(params.id);
  // Nothing to ask here: its own page says why.
  if (!suspendedAt || endsAt) redirect(303, localPath(locals.locale, `/betrieb/${id}`));
  return { operated: { id, name }, days: endingDays, figures: await readFigures(id) };
};

export const actions: Actions = {
  end: async ({ locals, params, request }) => {
    const { id } = await operatedOf(params.id);
    const name = typed(await sentForm(request), 'name').slice(0, 300);
    try {
      const command = commandFor(id, locals.now);
      await inDistrict(id, (tx) => askEnding(tx, { command, typed: name }));
    } catch (caught) {
      const isKnown = caught instanceof DistrictError;
      if (isKnown && caught.code === 'wrong_name') return fail(400, { name });
      // Opened again meanwhile.
      if (!isKnown || caught.code !== 'not_suspended') throw caught;
    }
    redirect(303, localPath(locals.locale, `/betrieb/${id}`));
  },
};
