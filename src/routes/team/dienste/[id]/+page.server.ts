import { error, fail, redirect } from '@sveltejs/kit';
import { addDays } from '#modules/calendar/index.ts';
import {
  dutyMessages,
  isOnShift,
  isOver,
  plannedMinutes,
  shiftName,
  shiftPath,
  shiftWhen,
  yesPath,
  type DutyErrorCode,
  type Shift,
} from '#modules/duties/index.ts';
import {
  answerAsk,
  answerSwap,
  cancelAndSearch,
  canSwap,
  closeSearch,
  correctMinutes,
  enterAfterwards,
  findProgress,
  findShift,
  listShifts,
  listSwaps,
  makeMessageLink,
  openSearch,
  proposeSwap,
  takeShift,
} from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { act, actByMail, listHelpers } from '../act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = [
  ...(['taken', 'entered', 'cannot', 'cannot_for', 'searching', 'closed', 'answered'] as const),
  ...(['proposed', 'swapped', 'declined', 'corrected'] as const),
];

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { now } = locals;
  const { id: personId } = personOf(locals);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const shift = (await findShift(tx, params.id)) ?? error(404);
    const isPast = isOver(shift, now);
    const isOwn = isOnShift(shift, personId);
    const helpers = await listHelpers(tx, now);
    const meant = url.searchParams.get('wer');
    return {
      shift,
      isPast,
      ownId: personId,
      isOwn,
      planned: plannedMinutes(shift),
      helpers,
      progress: isPast ? null : await findProgress(tx, { shift, now }),
      swaps: isPast ? [] : await swapsOf(tx, { locals, shift }),
      swapFor: isOwn && !isPast && shift.isOn ? await listSwapFor(tx, { locals, shift }) : [],
      history: await historyOf(tx, { locals, subject: 'duty_shift', id: shift.id }),
      said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      saidOf: helpers.find(({ value }) => value === meant)?.text ?? '',
    };
  });
};

/** Open proposals about this shift in which I have a part. */
async function swapsOf(tx: Tx, { locals, shift }: { locals: App.Locals; shift: Shift }) {
  const { id: personId } = personOf(locals);
  const { now, locale } = locals;
  const swaps = await listSwaps(tx, { personId, now });
  const named = (one: Shift) => `${shiftName(one, locale)}, ${shiftWhen(one, locale)}`;
  return swaps
    .filter(({ offered, wanted }) => offered.id === shift.id || wanted.id === shift.id)
    .map(({ id, offered, wanted, wantedOf, offeredName, wantedName }) => {
      const isAsked = wantedOf === personId;
      return {
        ...{ id, isAsked, name: isAsked ? offeredName : wantedName },
        ...{ taken: named(wanted), given: named(offered) },
      };
    });
}

/** Shifts of others, for which I could give this one. */
async function listSwapFor(tx: Tx, { locals, shift }: { locals: App.Locals; shift: Shift }) {
  const { id: personId } = personOf(locals);
  const { now, locale } = locals;
  const t = dutyMessages.in(locale);
  const until = addDays({ date: shift.day, days: 8 * 7 });
  const shifts = await listShifts(tx, { dutyId: shift.dutyId, endsAfter: now, until });
  return shifts
    .filter((one) => one.isOn && !isOver(one, now) && canSwap(shift, one, personId))
    .flatMap((one) =>
      one.people
        .filter((person) => !isOnShift(shift, person.personId))
        .map(({ assignmentId, name }) => ({
          value: assignmentId,
          text: t('duties.swap.option', { name, when: shiftWhen(one, locale) }),
        })),
    );
}

export const actions: Actions = {
  take: async ({ locals, params }) => {
    const { id: personId } = personOf(locals);
    const problem = await act(locals, (tx, command) =>
      takeShift(tx, { command, shiftId: params.id, personId, via: 'self' }),
    );
    return after({ locals, id: params.id, problem, said: 'taken' });
  },

  enter: async ({ locals, params, request }) => {
    const personId = await personIn(request);
    if (!personId) return fail(400, { problem: 'person' as const });
    const problem = await act(locals, (tx, command) =>
      takeShift(tx, { command, shiftId: params.id, personId, via: 'coordination' }),
    );
    return after({ locals, id: params.id, problem, said: 'entered', personId });
  },

  cannot: async ({ locals, params, request, url }) => {
    const personId = (await personIn(request)) ?? error(404);
    const problem = await actByMail({ locals, url }, (tx, command) =>
      cancelAndSearch(tx, { command, shiftId: params.id, personId }),
    );
    const said = personId === personOf(locals).id ? 'cannot' : 'cannot_for';
    return after({ locals, id: params.id, problem, said });
  },

  search: async ({ locals, params, url }) => {
    const problem = await actByMail({ locals, url }, (tx, command) =>
      openSearch(tx, { command, shiftId: params.id }),
    );
    return after({ locals, id: params.id, problem, said: 'searching' });
  },

  close: async ({ locals, params }) => {
    const problem = await act(locals, (tx, command) =>
      closeSearch(tx, { command, shiftId: params.id }),
    );
    return after({ locals, id: params.id, problem, said: 'closed' });
  },

  answer: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const personId = typed(form, 'personId');
    const answer = (['yes', 'no', 'unreached'] as const).find(
      (one) => one === typed(form, 'answer'),
    );
    if (!isId(personId) || !answer) error(404);
    const problem = await act(locals, (tx, command) =>
      answerAsk(tx, { command, shiftId: params.id, personId, answer, via: 'phone' }),
    );
    return after({ locals, id: params.id, problem, said: 'answered' });
  },

  message: async ({ locals, params, url }) => {
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

  propose: async ({ locals, params, request, url }) => {
    const assignmentId = typed(await sentForm(request), 'assignmentId');
    if (!isId(assignmentId)) return fail(400, { problem: 'person' as const });
    const { id: personId } = personOf(locals);
    const problem = await actByMail({ locals, url }, (tx, command) =>
      proposeSwap(tx, { command, shiftId: params.id, assignmentId, personId }),
    );
    return after({ locals, id: params.id, problem, said: 'proposed' });
  },

  swap: async ({ locals, params, request }) => {
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

  minutes: async ({ locals, params, request }) => {
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

  add: async ({ locals, params, request }) => {
    const personId = await personIn(request);
    if (!personId) return fail(400, { problem: 'person' as const });
    const problem = await act(locals, (tx, command) =>
      enterAfterwards(tx, { command, shiftId: params.id, personId }),
    );
    return after({ locals, id: params.id, problem, said: 'entered', personId });
  },
};

async function personIn(request: Request): Promise<string | null> {
  const id = typed(await sentForm(request), 'personId');
  return isId(id) ? id : null;
}

function after({
  locals,
  id,
  problem,
  said,
  personId,
}: {
  locals: App.Locals;
  id: string;
  problem: DutyErrorCode | null;
  said: (typeof done)[number];
  personId?: string;
}) {
  if (problem) return fail(409, { problem });
  const who = personId ? `&wer=${personId}` : '';
  redirect(303, localPath(locals.locale, `${shiftPath(id)}?erledigt=${said}${who}`));
}
