import { error, fail, redirect } from '@sveltejs/kit';
import { RoomError, teamRoomsPath } from '#modules/rooms/index.ts';
import {
  findRoom,
  listDamages,
  listRooms,
  reopenDamage,
  settleDamage,
} from '#modules/rooms/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sendDamage } from '#routes/damage-form.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['reported', 'settled', 'reopened'] as const;
type Done = (typeof done)[number];

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    rooms: (await listRooms(tx)).map(({ id, name }) => ({ id, name })),
    open: await listDamages(tx, { settled: false }),
    settled: await listDamages(tx, { settled: true, limit: 20 }),
    newId: newId(),
    said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
  }));

function press(
  work: (tx: Tx, of: { command: Command; id: string }) => Promise<void>,
  what: Exclude<Done, 'reported'>,
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
    return back(locals, what);
  };
}

export const actions: Actions = {
  settle: press(settleDamage, 'settled'),
  reopen: press(reopenDamage, 'reopened'),
  report: async ({ locals, request }) => {
    const form = await sentForm(request);
    const roomId = typed(form, 'roomId');
    const place = async (tx: Tx) =>
      isId(roomId) && (await findRoom(tx, roomId)) ? { roomId } : error(404);
    const refused = await sendDamage({ locals, form, place });
    if (refused) return fail(refused.status, { ...refused.data, roomId });
    return back(locals, 'reported');
  },
};

/** Loading the page that follows again sends nothing again. */
function back({ locale }: App.Locals, what: Done): never {
  redirect(303, localPath(locale, `${teamRoomsPath}/schaeden?erledigt=${what}`));
}
