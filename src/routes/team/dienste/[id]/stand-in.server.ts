import { error, fail } from '@sveltejs/kit';
import { dutyMessages, shiftName, shiftWhen, yesPath } from '#modules/duties/index.ts';
import {
  answerAsk,
  cancelAndSearch,
  closeSearch,
  findShift,
  makeMessageLink,
  openSearch,
} from '#modules/duties/server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { stepIn } from '#routes/step-in.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import { act, actByMail } from '../act.server.ts';
import { after, personIn, type ShiftEvent } from './after.server.ts';

/** "Ich kann nicht", and the search for somebody else. */
export const standInActions = {
  cannot: async ({ locals, params, request, url }: ShiftEvent) => {
    const personId = (await personIn(request)) ?? error(404);
    const problem = await actByMail({ locals, url }, (tx, command) =>
      cancelAndSearch(tx, { command, shiftId: params.id, personId }),
    );
    const said = personId === personOf(locals).id ? 'cannot' : 'cannot_for';
    return after({ locals, id: params.id, problem, said });
  },

  search: async ({ locals, params, url }: ShiftEvent) => {
    const problem = await actByMail({ locals, url }, (tx, command) =>
      openSearch(tx, { command, shiftId: params.id }),
    );
    return after({ locals, id: params.id, problem, said: 'searching' });
  },

  close: async ({ locals, params }: ShiftEvent) => {
    const problem = await act(locals, (tx, command) =>
      closeSearch(tx, { command, shiftId: params.id }),
    );
    return after({ locals, id: params.id, problem, said: 'closed' });
  },

  answer: async ({ locals, params, request }: ShiftEvent) => {
    const form = await sentForm(request);
    const personId = typed(form, 'personId');
    const answer = (['yes', 'no', 'unreached'] as const).find(
      (one) => one === typed(form, 'answer'),
    );
    if (!isId(personId) || !answer) error(404);
    const problem = await act(locals, async (tx, command) => {
      const about = { command, shiftId: params.id };
      if (answer === 'yes') await stepIn(tx, about);
      await answerAsk(tx, { ...about, personId, answer, via: 'phone' });
    });
    return after({ locals, id: params.id, problem, said: 'answered' });
  },

  message: async ({ locals, params, url }: ShiftEvent) => {
    const { locale } = locals;
    const t = dutyMessages.in(locale);
    const origin = await linkOrigin({ locals, url });
    if (origin === '') return { message: null, isWithoutOrigin: true };
    let message = '';
    const problem = await act(locals, async (tx, command) => {
      const token = await makeMessageLink(tx, { command, shiftId: params.id });
      const shift = await findShift(tx, params.id);
      message = t('duties.message.body', {
        duty: shift ? shiftName(shift, locale) : '',
        when: shift ? shiftWhen(shift, locale) : '',
        link: origin + localPath(locale, yesPath(token)),
      });
    });
    return problem ? fail(409, { problem }) : { message, isWithoutOrigin: false };
  },
};
