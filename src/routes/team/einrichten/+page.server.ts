import { redirect } from '@sveltejs/kit';
import { pathOfStep, setUpSteps } from '#modules/districts/index.ts';
import { findSetUp, finishSetUp } from '#modules/districts/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => {
  const state = await inDistrict(districtOf(locals).id, findSetUp);
  if (!state) redirect(303, localPath(locals.locale, '/team/stadtteil'));
  const steps = setUpSteps.map((step) => ({
    step,
    path: pathOfStep[step],
    isDone: state.done.includes(step),
  }));
  return { steps, next: state.next && { step: state.next, path: pathOfStep[state.next] } };
};

export const actions: Actions = {
  finish: async ({ locals }) => {
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => finishSetUp(tx, command));
    redirect(303, localPath(locals.locale, '/team'));
  },
};
