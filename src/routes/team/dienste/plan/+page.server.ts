import { error, fail, redirect } from '@sveltejs/kit';
import { isServed, type Shift } from '#modules/duties/index.ts';
import { enterServed } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatDate, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { act } from '../act.server.ts';
import { listMonth, monthIn, monthsAround } from '../month.server.ts';
import { rowOfShift } from '../shift-row.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const { locals, url } = event;
  const { locale, now } = locals;
  const { id: personId } = personOf(locals);
  const month = monthIn(event);
  const { shifts, around } = await inDistrict(districtOf(locals).id, async (tx) => ({
    shifts: await listMonth(tx, month),
    around: await monthsAround(tx, { month, locals }),
  }));
  const usual = usualPeople(shifts);
  const rowOf = (shift: Shift) => rowOfShift({ shift, personId, isSearched: false, locals });
  return {
    month,
    title: formatDate({ date: `${month}-01`, style: 'month', locale }),
    ...around,
    coming: shifts.filter((shift) => !isServed(shift, now)).map(rowOf),
    past: shifts
      .filter((shift) => isServed(shift, now))
      .map((shift) => ({
        ...rowOf(shift),
        present: shift.people.filter(({ minutes }) => minutes !== 0).map((one) => one.personId),
        named: [...(usual.get(shift.dutyId) ?? [])].map(([value, text]) => ({ value, text })),
      })),
    isSaved: url.searchParams.has('eingetragen'),
  };
};

/** Those who had a duty in this month: one of them it was, mostly. */
function usualPeople(shifts: readonly Shift[]): Map<string, Map<string, string>> {
  const usual = new Map<string, Map<string, string>>();
  for (const { dutyId, people } of shifts) {
    const names = usual.get(dutyId) ?? new Map<string, string>();
    for (const { personId, name } of people) if (name) names.set(personId, name);
    usual.set(dutyId, names);
  }
  return usual;
}

export const actions: Actions = {
  served: async (event) => {
    const { locals, request } = event;
    const form = await sentForm(request);
    const shiftId = typed(form, 'id');
    if (!isId(shiftId)) error(404);
    const idsIn = (name: string) => form.getAll(name).map(String).filter(isId);
    const problem = await act(locals, (tx, command) =>
      enterServed(tx, { command, shiftId, named: idsIn('named'), present: idsIn('present') }),
    );
    if (problem) return fail(409, { problem });
    const month = monthIn(event);
    redirect(303, localPath(locals.locale, `/team/dienste/plan?monat=${month}&eingetragen`));
  },
};
