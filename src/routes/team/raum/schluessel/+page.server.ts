import { fail, redirect } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { parseHolderForm, readHolderForm } from '#modules/rooms/forms.ts';
import { isOverdue, RoomError, teamRoomsPath } from '#modules/rooms/index.ts';
import {
  createKey,
  deleteKey,
  findHandover,
  findKey,
  giveKey,
  listKeys,
  listRooms,
  restoreKey,
  returnKey,
  undoReturn,
} from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  return inDistrict(id, async (tx) => {
    const keys = await listKeys(tx);
    const organisations = (await listOrganisations(tx)).map(({ id: value, name: text }) => ({
      ...{ value, text },
    }));
    return {
      rooms: (await listRooms(tx)).map(({ id: roomId, name }) => ({
        ...{ id: roomId, name },
        keys: keys
          .filter((key) => key.roomId === roomId)
          .map((key) => ({
            ...key,
            isOverdue: key.out !== null && isOverdue(key.out, today),
            holderOf: organisations.find(({ value }) => value === key.out?.organisationId)?.text,
            handoverId: newId(),
          })),
      })),
      organisations,
      newKeyId: newId(),
      said: await saidOf(tx, url),
    };
  });
};

/** What was done a moment ago, and what takes it back: the key or its hand-over, by the id in the address. */
const done = {
  given: { of: 'handover', undo: 'return' },
  returned: { of: 'handover', undo: 'give-back' },
  'given-back': { of: 'handover', undo: null },
  added: { of: 'key', undo: null },
  deleted: { of: 'key', undo: 'restore' },
  restored: { of: 'key', undo: null },
} as const;
type Done = keyof typeof done;

async function saidOf(tx: Tx, url: URL) {
  const what = url.searchParams.get('erledigt') ?? '';
  const id = url.searchParams.get('nr') ?? '';
  if (!Object.hasOwn(done, what) || !isId(id)) return null;
  const { of, undo } = done[what as Done];
  const handover = of === 'handover' ? await findHandover(tx, id) : null;
  const key = await findKey(tx, handover?.keyId ?? id);
  return key && { what: what as Done, key: key.label, undo: undo && { action: undo, id } };
}

/** Loading the page that follows again sends nothing again. */
function back({ locale }: App.Locals, what: Done, id: string): never {
  redirect(303, localPath(locale, `${teamRoomsPath}/schluessel?erledigt=${what}&nr=${id}`));
}

/** One press at a key; what somebody else did meanwhile is told. */
function press(work: (tx: Tx, of: { command: Command; id: string }) => Promise<void>, what: Done) {
  return async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) return fail(400, { problem: 'problem' as const });
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, (tx) => work(tx, { command, id }));
    } catch (caught) {
      return problemOf(caught);
    }
    return back(locals, what, id);
  };
}

export const actions: Actions = {
  give: async ({ locals, request }) => {
    const values = readHolderForm(await sentForm(request));
    const organisations = await inDistrict(districtOf(locals).id, (tx) => listOrganisations(tx));
    const organisationIds = organisations.map(({ id }) => id);
    const { holder, errors } = parseHolderForm(values, { organisationIds });
    if (!holder) return fail(400, { values, errors });
    const { keyId } = values;
    if (!isId(keyId)) return fail(400, { problem: 'problem' as const });
    const command = commandOf(locals);
    const handoverId = isId(values.id) ? values.id : newId();
    try {
      await inDistrict(command.districtId, (tx) =>
        giveKey(tx, { command, id: handoverId, keyId, holder }),
      );
    } catch (caught) {
      return problemOf(caught);
    }
    return back(locals, 'given', handoverId);
  },
  return: press(returnKey, 'returned'),
  'give-back': press(undoReturn, 'given-back'),
  add: async ({ locals, request }) => {
    const form = await sentForm(request);
    const [label = '', roomId = '', sent = ''] = ['label', 'roomId', 'id'].map((name) =>
      oneLine(typed(form, name)),
    );
    if (!isVisible(label) || label.length > 80 || !isId(roomId)) {
      return fail(400, { labelError: roomId });
    }
    const id = isId(sent) ? sent : newId();
    await inDistrict(districtOf(locals).id, (tx) =>
      createKey(tx, { command: commandOf(locals), id, roomId, label }),
    );
    return back(locals, 'added', id);
  },
  delete: press(async (tx, { command, id }) => {
    const key = await findKey(tx, id);
    if (!key) throw new RoomError('not_found');
    await deleteKey(tx, { command, id, version: key.version });
  }, 'deleted'),
  restore: press(restoreKey, 'restored'),
};

function problemOf(caught: unknown) {
  if (!(caught instanceof RoomError)) throw caught;
  const problem = caught.code === 'key_out' ? ('key_out' as const) : ('problem' as const);
  return fail(409, { problem });
}
