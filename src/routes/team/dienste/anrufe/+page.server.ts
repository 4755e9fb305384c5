import { redirect } from '@sveltejs/kit';
import { callsPath, shiftName, shiftWhen } from '#modules/duties/index.ts';
import { listCallsOff, takeBackCall, tickOffCall } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { act } from '../act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const dones = ['rung', 'back'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { locale, now } = locals;
  const calls = await inDistrict(districtOf(locals).id, (tx) => listCallsOff(tx, { now }));
  return {
    calls: calls.map(({ shifts, assignmentIds, ...call }) => ({
      ...call,
      ids: assignmentIds.join(' '),
      shifts: shifts.map((shift) => ({
        id: shift.id,
        text: `${shiftName(shift, locale)}, ${shiftWhen(shift, locale)}`,
      })),
    })),
    said: dones.find((one) => one === url.searchParams.get('erledigt')) ?? null,
    rungIds: idsIn(url.searchParams.get('nr') ?? '').join(' '),
  };
};

export const actions: Actions = {
  rung: async ({ locals, request }) => {
    const form = await sentForm(request);
    const assignmentIds = idsIn(typed(form, 'ids'));
    const news = typed(form, 'news') === 'on' ? 'on' : 'off';
    await act(locals, (tx, command) => tickOffCall(tx, { command, assignmentIds, news }));
    leadBack(locals, `rung&nr=${assignmentIds.join('+')}`);
  },
  back: async ({ locals, request }) => {
    const assignmentIds = idsIn(typed(await sentForm(request), 'ids'));
    await act(locals, (tx, command) => takeBackCall(tx, { command, assignmentIds }));
    leadBack(locals, 'back');
  },
};

const idsIn = (text: string) => text.split(' ').filter(isId);

function leadBack(locals: App.Locals, what: string): never {
  redirect(303, localPath(locals.locale, `${callsPath}?erledigt=${what}`));
}
