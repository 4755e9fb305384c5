import { fail } from '@sveltejs/kit';
import { RoomError } from '#modules/rooms/index.ts';
import {
  listDamages,
  listRooms,
  reopenDamage,
  reportDamage,
  settleDamage,
} from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId, newId } from '#platform/ids.ts';
import { isVisible, manyLines, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    rooms: (await listRooms(tx)).map(({ id, name }) => ({ id, name })),
    open: await listDamages(tx, { settled: false }),
    settled: await listDamages(tx, { settled: true, limit: 20 }),
    newId: newId(),
  }));

function press(
  work: (tx: Tx, of: { command: Command; id: string }) => Promise<void>,
  done: 'settled' | 'reopened',
) {
  return async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    try {
      if (isId(id)) await inDistrict(command.districtId, (tx) => work(tx, { command, id }));
    } catch (caught) {
      // Pressed twice, or by two: it is as they wished.
      if (!(caught instanceof RoomError)) throw caught;
    }
    return { done };
  };
}

export const actions: Actions = {
  settle: press(settleDamage, 'settled'),
  reopen: press(reopenDamage, 'reopened'),
  report: async ({ locals, request }) => {
    const form = await sentForm(request);
    const text = manyLines(typed(form, 'text')).slice(0, 1000);
    const [roomId, sent] = [typed(form, 'roomId'), typed(form, 'id')];
    if (!isVisible(text) || !isId(roomId)) return fail(400, { isWrong: true, text, roomId });
    const command = commandOf(locals);
    const id = isId(sent) ? sent : newId();
    await inDistrict(command.districtId, (tx) => reportDamage(tx, { command, id, roomId, text }));
    return { done: 'reported' as const };
  },
};
