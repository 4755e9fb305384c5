import { error, fail, redirect } from '@sveltejs/kit';
import { addDays, localDay } from '#modules/calendar/index.ts';
import { isOver } from '#modules/duties/index.ts';
import { listSearched, listShifts, takeShift } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { listWaiting, stepIn } from '#routes/step-in.server.ts';
import { act } from './act.server.ts';
import { rowOfShift } from './shift-row.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const views = { alle: 'all', meine: 'mine', frei: 'free' } as const;
/** So many days ahead the list looks. */
const days = 6 * 7;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  const { id: personId } = personOf(locals);
  const asked = url.searchParams.get('ansicht') ?? '';
  const view = Object.hasOwn(views, asked) ? views[asked as keyof typeof views] : 'all';
  const until = addDays({ date: localDay({ at: now, timeZone }), days });
  const { shifts, searched, waiting } = await inDistrict(districtId, async (tx) => {
    const listed = await listShifts(tx, { endsAfter: now, until });
    const waits = await listWaiting(tx, listed);
    return { shifts: listed, searched: await listSearched(tx), waiting: waits };
  });
  const rows = shifts
    .filter((shift) => !isOver(shift, now))
    .map((shift) => {
      const { id } = shift;
      const state = { isSearched: searched.has(id), isWaiting: waiting.has(id) };
      return rowOfShift({ shift, personId, ...state, locals });
    });
  return {
    view,
    rows: rows.filter((row) => view === 'all' || (view === 'mine' ? row.isOwn : row.mayTake)),
    isTaken: url.searchParams.has('eingetragen'),
  };
};

export const actions: Actions = {
  take: async ({ locals, request, url }) => {
    const shiftId = typed(await sentForm(request), 'id');
    if (!isId(shiftId)) error(404);
    const { id: personId } = personOf(locals);
    const problem = await act(locals, async (tx, command) => {
      await stepIn(tx, { command, shiftId });
      await takeShift(tx, { command, shiftId, personId, via: 'self' });
    });
    if (problem) return fail(409, { problem });
    const view = url.searchParams.get('ansicht') === 'frei' ? 'ansicht=frei&' : '';
    redirect(303, localPath(locals.locale, `/team/dienste?${view}eingetragen`));
  },
};
