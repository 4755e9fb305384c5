import { fail } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { parseHolderForm, readHolderForm } from '#modules/rooms/forms.ts';
import { isOverdue, RoomError } from '#modules/rooms/index.ts';
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
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) => {
  const { id, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  return inDistrict(id, async (tx) => {
    const keys = await listKeys(tx);
    return {
      rooms: (await listRooms(tx)).map(({ id: roomId, name }) => ({
        ...{ id: roomId, name },
        keys: keys
          .filter((key) => key.roomId === roomId)
          .map((key) => ({
            ...key,
            isOverdue: key.out !== null && isOverdue(key.out, today),
            handoverId: newId(),
          })),
      })),
      newKeyId: newId(),
    };
  });
};

type Said = 'given' | 'returned' | 'added' | 'deleted' | 'undone';
interface Done {
  done: Said;
  key: string;
  /** What takes it back. */
  undo: { action: 'give-back' | 'restore' | 'return'; id: string } | null;
}

/** One press at a key; what somebody else did meanwhile is told. */
function press(
  work: (tx: Tx, of: { locals: App.Locals; id: string }) => Promise<Done>,
  name = 'id',
) {
  return async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), name);
    if (!isId(id)) return fail(400, { problem: 'problem' as const });
    try {
      return await inDistrict(districtOf(locals).id, (tx) => work(tx, { locals, id }));
    } catch (caught) {
      return problemOf(caught);
    }
  };
}

export const actions: Actions = {
  give: async ({ locals, request }) => {
    const values = readHolderForm(await sentForm(request));
    const { holder, errors } = parseHolderForm(values);
    if (!holder) return fail(400, { values, errors });
    const { keyId } = values;
    if (!isId(keyId)) return fail(400, { problem: 'problem' as const });
    const handoverId = isId(values.id) ? values.id : newId();
    try {
      return await inDistrict(districtOf(locals).id, async (tx): Promise<Done> => {
        const command = commandOf(locals);
        const id = await giveKey(tx, { command, id: handoverId, keyId, holder });
        const key = (await findKey(tx, keyId))?.label ?? '';
        return { done: 'given', key, undo: { action: 'return', id } };
      });
    } catch (caught) {
      return problemOf(caught);
    }
  },
  return: press(async (tx, { locals, id }) => {
    await returnKey(tx, { command: commandOf(locals), id });
    const key = await keyOf(tx, id);
    return { done: 'returned', key, undo: { action: 'give-back', id } };
  }),
  'give-back': press(async (tx, { locals, id }) => {
    await undoReturn(tx, { command: commandOf(locals), id });
    return { done: 'undone', key: await keyOf(tx, id), undo: null };
  }),
  add: async ({ locals, request }) => {
    const form = await sentForm(request);
    const [label, roomId, sent] = ['label', 'roomId', 'id'].map((name) =>
      oneLine(typed(form, name)),
    );
    if (!isVisible(label!) || label!.length > 80 || !isId(roomId!)) {
      return fail(400, { labelError: roomId! });
    }
    const id = isId(sent!) ? sent! : newId();
    await inDistrict(districtOf(locals).id, (tx) =>
      createKey(tx, { command: commandOf(locals), id, roomId: roomId!, label: label! }),
    );
    return { done: 'added', key: label!, undo: null } satisfies Done;
  },
  delete: press(async (tx, { locals, id }) => {
    const key = await findKey(tx, id);
    if (!key) throw new RoomError('not_found');
    await deleteKey(tx, { command: commandOf(locals), id, version: key.version });
    return { done: 'deleted', key: key.label, undo: { action: 'restore', id } };
  }),
  restore: press(async (tx, { locals, id }) => {
    await restoreKey(tx, { command: commandOf(locals), id });
    return { done: 'undone', key: (await findKey(tx, id))?.label ?? '', undo: null };
  }),
};

async function keyOf(tx: Tx, handoverId: string): Promise<string> {
  const handover = await findHandover(tx, handoverId);
  return (handover && (await findKey(tx, handover.keyId))?.label) ?? '';
}

function problemOf(caught: unknown) {
  if (!(caught instanceof RoomError)) throw caught;
  const problem = caught.code === 'key_out' ? ('key_out' as const) : ('problem' as const);
  return fail(409, { problem });
}
