import { fail, redirect } from '@sveltejs/kit';
import { parseHandoverForm, readHandoverForm } from '#modules/office/forms.ts';
import { OfficeError } from '#modules/office/index.ts';
import {
  leaveNote,
  listDoneNotes,
  listOpenNotes,
  tickNote,
  untickNote,
} from '#modules/office/server.ts';
import { listMembers, listNamesKept } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const path = '/team/buero/uebergabe';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  return inDistrict(districtId, async (tx) => {
    const open = await listOpenNotes(tx);
    const ticked = await listDoneNotes(tx);
    const people = [...open, ...ticked].flatMap(({ writtenBy, answers, doneBy }) =>
      [writtenBy, answers, doneBy].flatMap((id) => id ?? []),
    );
    const members = await listMembers(tx, { now: locals.now });
    return {
      ...{ open, ticked, timeZone },
      names: await listNamesKept(tx, people),
      // Only those who work here answer for the office.
      answerers: members
        .filter(({ roles }) => roles.some(({ role }) => answersFor.has(role)))
        .map(({ id, name }) => ({ id, name })),
      values: { id: newId(), kind: 'parcel' as const, message: '', answers: '' },
      done: url.searchParams.get('erledigt'),
      doneId: url.searchParams.get('nr') ?? '',
    };
  });
};

const answersFor = new Set<string>(['coordination', 'volunteer']);

type Change = (tx: Tx, change: { command: Command; id: string }) => Promise<void>;

const pressed =
  (change: Change, said: string) =>
  async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    const lead = (query: string) => localPath(locals.locale, path + query);
    if (!isId(id)) redirect(303, lead(''));
    try {
      await inDistrict(command.districtId, (tx) => change(tx, { command, id }));
    } catch (caught) {
      if (!(caught instanceof OfficeError)) throw caught;
      redirect(303, lead(''));
    }
    redirect(303, lead(said && `?erledigt=${said}&nr=${id}`));
  };

export const actions: Actions = {
  write: async ({ locals, request }) => {
    const sent = readHandoverForm(await sentForm(request));
    const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
    const { note, errors } = parseHandoverForm(values);
    if (!note) return fail(400, { values, errors });
    const command = commandOf(locals);
    await inDistrict(command.districtId, async (tx) => {
      // Somebody who left meanwhile answers nothing any more.
      const known = note.answers ? await listNamesKept(tx, [note.answers]) : new Map();
      const answers = note.answers && known.has(note.answers) ? note.answers : null;
      await leaveNote(tx, { command, note: { ...note, answers } });
    });
    redirect(303, localPath(locals.locale, `${path}?erledigt=left`));
  },
  tick: pressed(tickNote, 'ticked'),
  untick: pressed(untickNote, ''),
};
