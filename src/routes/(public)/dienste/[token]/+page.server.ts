import { error, fail } from '@sveltejs/kit';
import { addDays, localDay } from '#modules/calendar/index.ts';
import { absenceErrors, readAbsenceForm } from '#modules/duties/forms.ts';
import { afterCannot, isOnShift, isOver } from '#modules/duties/index.ts';
import {
  addAbsence,
  answerSwap,
  cancelAndSearch,
  findOwnLink,
  findProgress,
  listAbsences,
  listShifts,
  proposeSwap,
  removeAbsence,
  takeShift,
} from '#modules/duties/server.ts';
import { reopenForStanding } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { listWaiting, stepIn } from '#routes/step-in.server.ts';
import { rowOfShift } from '../../../team/dienste/shift-row.server.ts';
import { listProposals, swapOptions } from '../../../team/dienste/swaps.server.ts';
import { keepPersonal } from '../../personal.server.ts';
import { asOwner, back, done, idIn } from './as-owner.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const days = 6 * 7;

/** Behind a personal link: one's own duties, the free ones, and when one is away. */
export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders, url }) => {
  keepPersonal(setHeaders);
  const { now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  const today = localDay({ at: now, timeZone });
  return inDistrict(districtId, async (tx) => {
    const person = await findOwnLink(tx, { token, kind: 'link' });
    if (!person) return { own: null };
    const { personId, name } = person;
    const until = addDays({ date: today, days });
    const shifts = await listShifts(tx, { endsAfter: now, until });
    const waiting = await listWaiting(tx, shifts);
    const rows = shifts
      .filter((shift) => !isOver(shift, now))
      .map((shift) => {
        const state = { isSearched: false, isWaiting: waiting.has(shift.id) };
        return rowOfShift({ shift, personId, ...state, locals, hasLink: false });
      });
    const proposals = await listProposals(tx, { locals, personId });
    const givenBack = shifts.find(({ id }) => id === url.searchParams.get('nr'));
    const own = shifts.filter((shift) => shift.isOn && isOnShift(shift, personId));
    const swapFor = new Map(
      own.map((shift) => [shift.id, swapOptions({ locals, shift, shifts, personId })]),
    );
    return {
      own: {
        name,
        today,
        newAbsenceId: newId(),
        rows: rows
          .filter(({ isOwn }) => isOwn)
          .map((row) => ({ ...row, swapFor: swapFor.get(row.id) ?? [] })),
        swaps: proposals.map(({ shiftIds: _, ...proposal }) => proposal),
        free: rows.filter(({ mayTake }) => mayTake),
        absences: await listAbsences(tx, { personId, from: today }),
        then:
          givenBack &&
          afterCannot({
            shift: givenBack,
            progress: await findProgress(tx, { shift: givenBack, now }),
          }),
        said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      },
    };
  });
};

export const actions: Actions = {
  take: async (event) => {
    const shiftId = idIn(await sentForm(event.request));
    const refused = await asOwner(event, async (tx, own) => {
      await stepIn(tx, { command: own.command, shiftId });
      await takeShift(tx, { ...own, shiftId, via: 'link' });
    });
    return refused ?? back(event, 'taken');
  },

  cannot: async (event) => {
    const shiftId = idIn(await sentForm(event.request));
    const refused = await asOwner(event, (tx, own) => cancelAndSearch(tx, { ...own, shiftId }));
    return refused ?? back(event, 'cannot', shiftId);
  },

  absence: async (event) => {
    const values = readAbsenceForm(await sentForm(event.request));
    const errors = absenceErrors(values);
    if (!isId(values.id)) error(404);
    if (errors.length > 0) return fail(400, { values, errors });
    const refused = await asOwner(event, (tx, own) => addAbsence(tx, { ...own, ...values }));
    return refused ?? back(event, 'absence_saved');
  },

  'remove-absence': async (event) => {
    const id = idIn(await sentForm(event.request));
    const refused = await asOwner(event, async (tx, own) => {
      await removeAbsence(tx, { ...own, id });
      await reopenForStanding(tx, own.command);
    });
    return refused ?? back(event, 'absence_removed');
  },

  propose: async (event) => {
    const form = await sentForm(event.request);
    const shiftId = idIn(form);
    const assignmentId = typed(form, 'assignmentId');
    if (!isId(assignmentId)) return fail(400, { problem: 'person' as const });
    const refused = await asOwner(event, (tx, own) =>
      proposeSwap(tx, { ...own, shiftId, assignmentId }),
    );
    return refused ?? back(event, 'proposed');
  },

  swap: async (event) => {
    const form = await sentForm(event.request);
    const id = idIn(form);
    const accepts = typed(form, 'answer') === 'yes';
    const refused = await asOwner(event, (tx, own) => answerSwap(tx, { ...own, id, accepts }));
    return refused ?? back(event, accepts ? 'swapped' : 'declined');
  },
};
