import { valuesOfRoom } from '#modules/rooms/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../../kept-thing.server.ts';
import { roomKind, saveRoom } from '../room-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const room = await openThing(roomKind, { locals, id: params.id });
  const history = await inDistrict(districtOf(locals).id, (tx) =>
    historyOf(tx, { locals, subject: 'room', id: room.id }),
  );
  return { name: room.name, values: valuesOfRoom(room), history };
};

export const actions: Actions = { save: saveRoom, delete: deleteThing(roomKind) };
