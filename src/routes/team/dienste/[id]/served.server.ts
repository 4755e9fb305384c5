import { error, fail } from '@sveltejs/kit';
import { correctMinutes, enterAfterwards } from '#modules/duties/server.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { act } from '../act.server.ts';
import { after, personIn, type ShiftEvent } from './after.server.ts';

/** Afterwards: who was there, and how long. */
export const servedActions = {
  minutes: async ({ locals, params, request }: ShiftEvent) => {
    const form = await sentForm(request);
    const personId = typed(form, 'personId');
    if (!isId(personId)) error(404);
    const isPlanned = typed(form, 'minutes') === '';
    const minutes = wholeNumber(form, 'minutes');
    if (!isPlanned && (minutes < 0 || minutes > 1440)) {
      return fail(400, { problem: 'minutes' as const });
    }
    const problem = await act(locals, (tx, command) =>
      correctMinutes(tx, {
        ...{ command, shiftId: params.id, personId },
        minutes: isPlanned ? null : minutes,
      }),
    );
    return after({ locals, id: params.id, problem, said: 'corrected' });
  },

  add: async ({ locals, params, request }: ShiftEvent) => {
    const personId = await personIn(request);
    if (!personId) return fail(400, { problem: 'person' as const });
    const problem = await act(locals, (tx, command) =>
      enterAfterwards(tx, { command, shiftId: params.id, personId }),
    );
    return after({ locals, id: params.id, problem, said: 'entered', personId });
  },
};
