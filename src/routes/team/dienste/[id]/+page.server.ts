import { error, fail } from '@sveltejs/kit';
import { isOnShift, isOver, plannedMinutes } from '#modules/duties/index.ts';
import { findProgress, findShift, takeShift } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { listWaiting, stepIn } from '#routes/step-in.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { act, listHelpers } from '../act.server.ts';
import { listProposals, listSwapFor } from '../swaps.server.ts';
import { after, done, personIn } from './after.server.ts';
import { servedActions } from './served.server.ts';
import { standInActions } from './stand-in.server.ts';
import { swapActions } from './swap.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { now } = locals;
  const { id: personId } = personOf(locals);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const shift = (await findShift(tx, params.id)) ?? error(404);
    const isPast = isOver(shift, now);
    const isOwn = isOnShift(shift, personId);
    const helpers = await listHelpers(tx, now);
    const meant = url.searchParams.get('wer');
    const proposals = isPast ? [] : await listProposals(tx, { locals, personId });
    const maySwap = isOwn && !isPast && shift.isOn;
    return {
      shift,
      isPast,
      // Called off until somebody takes it.
      isWaiting: !isPast && (await listWaiting(tx, [shift])).size > 0,
      ownId: personId,
      isOwn,
      planned: plannedMinutes(shift),
      helpers,
      progress: isPast ? null : await findProgress(tx, { shift, now }),
      swaps: proposals
        .filter(({ shiftIds }) => shiftIds.includes(shift.id))
        .map(({ shiftIds: _, ...proposal }) => proposal),
      swapFor: maySwap ? await listSwapFor(tx, { locals, shift, personId }) : [],
      history: await historyOf(tx, { locals, subject: 'duty_shift', id: shift.id }),
      said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      saidOf: helpers.find(({ value }) => value === meant)?.text ?? '',
    };
  });
};

export const actions: Actions = {
  take: async ({ locals, params }) => {
    const { id: personId } = personOf(locals);
    const problem = await act(locals, async (tx, command) => {
      await stepIn(tx, { command, shiftId: params.id });
      await takeShift(tx, { command, shiftId: params.id, personId, via: 'self' });
    });
    return after({ locals, id: params.id, problem, said: 'taken' });
  },

  enter: async ({ locals, params, request }) => {
    const personId = await personIn(request);
    if (!personId) return fail(400, { problem: 'person' as const });
    const problem = await act(locals, async (tx, command) => {
      await stepIn(tx, { command, shiftId: params.id });
      await takeShift(tx, { command, shiftId: params.id, personId, via: 'coordination' });
    });
    return after({ locals, id: params.id, problem, said: 'entered', personId });
  },

  cannot: standInActions.cannot,
  search: standInActions.search,
  close: standInActions.close,
  answer: standInActions.answer,
  message: standInActions.message,

  propose: swapActions.propose,
  swap: swapActions.swap,

  minutes: servedActions.minutes,
  add: servedActions.add,
};
