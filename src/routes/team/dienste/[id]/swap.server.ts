import { error, fail } from '@sveltejs/kit';
import { answerSwap, proposeSwap } from '#modules/duties/server.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { act, actByMail } from '../act.server.ts';
import { after, type ShiftEvent } from './after.server.ts';

/** Two who change with each other. */
export const swapActions = {
  propose: async ({ locals, params, request, url }: ShiftEvent) => {
    const assignmentId = typed(await sentForm(request), 'assignmentId');
    if (!isId(assignmentId)) return fail(400, { problem: 'person' as const });
    const { id: personId } = personOf(locals);
    const problem = await actByMail({ locals, url }, (tx, command) =>
      proposeSwap(tx, { command, shiftId: params.id, assignmentId, personId }),
    );
    return after({ locals, id: params.id, problem, said: 'proposed' });
  },

  swap: async ({ locals, params, request }: ShiftEvent) => {
    const form = await sentForm(request);
    const id = typed(form, 'id');
    if (!isId(id)) error(404);
    const accepts = typed(form, 'answer') === 'yes';
    const { id: personId } = personOf(locals);
    const problem = await act(locals, (tx, command) =>
      answerSwap(tx, { command, id, personId, accepts }),
    );
    return after({ locals, id: params.id, problem, said: accepts ? 'swapped' : 'declined' });
  },
};
