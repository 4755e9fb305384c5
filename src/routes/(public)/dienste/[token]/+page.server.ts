import { error, fail, redirect } from '@sveltejs/kit';
import { addDays, localDay } from '#modules/calendar/index.ts';
import { absenceErrors, readAbsenceForm } from '#modules/duties/forms.ts';
import { DutyError, isOver, ownPath } from '#modules/duties/index.ts';
import {
  addAbsence,
  cancelAndSearch,
  findOwnLink,
  listAbsences,
  listShifts,
  noteOrigin,
  removeAbsence,
  takeShift,
} from '#modules/duties/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../../sign-in.server.ts';
import { rowOfShift } from '../../../team/dienste/shift-row.server.ts';
import { keepPersonal } from '../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const days = 6 * 7;
const done = ['taken', 'cannot', 'absence_saved', 'absence_removed'] as const;

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
    const rows = (await listShifts(tx, { endsAfter: now, until }))
      .filter((shift) => !isOver(shift, now))
      .map((shift) => rowOfShift({ shift, personId, isSearched: false, locals, hasLink: false }));
    return {
      own: {
        name,
        today,
        newAbsenceId: newId(),
        rows: rows.filter(({ isOwn }) => isOwn),
        free: rows.filter(({ mayTake }) => mayTake),
        absences: await listAbsences(tx, { personId, from: today }),
        said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      },
    };
  });
};

type Own = { command: Command; personId: string };

/** Runs a command as the one whose link it is. */
async function asOwner(
  { locals, params: { token }, url }: { locals: App.Locals; params: { token: string }; url: URL },
  work: (tx: Tx, own: Own) => Promise<void>,
) {
  const origin = await linkOrigin({ locals, url });
  const command = commandOf(locals);
  try {
    await inDistrict(command.districtId, async (tx) => {
      const person = await findOwnLink(tx, { token, kind: 'link' });
      if (!person) throw new DutyError('not_there');
      await noteOrigin(tx, { districtId: command.districtId, origin });
      const { personId } = person;
      await work(tx, { command: { ...command, personId }, personId });
    });
    return null;
  } catch (caught) {
    if (caught instanceof DutyError) return fail(409, { problem: caught.code });
    throw caught;
  }
}

const back = (
  { locals, params }: { locals: App.Locals; params: { token: string } },
  what: (typeof done)[number],
) => redirect(303, localPath(locals.locale, `${ownPath(params.token)}?erledigt=${what}`));

async function idIn(request: Request): Promise<string> {
  const id = typed(await sentForm(request), 'id');
  return isId(id) ? id : error(404);
}

export const actions: Actions = {
  take: async (event) => {
    const shiftId = await idIn(event.request);
    const refused = await asOwner(event, (tx, own) =>
      takeShift(tx, { ...own, shiftId, via: 'link' }),
    );
    return refused ?? back(event, 'taken');
  },

  cannot: async (event) => {
    const shiftId = await idIn(event.request);
    const refused = await asOwner(event, (tx, own) => cancelAndSearch(tx, { ...own, shiftId }));
    return refused ?? back(event, 'cannot');
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
    const id = await idIn(event.request);
    const refused = await asOwner(event, (tx, own) => removeAbsence(tx, { ...own, id }));
    return refused ?? back(event, 'absence_removed');
  },
};
