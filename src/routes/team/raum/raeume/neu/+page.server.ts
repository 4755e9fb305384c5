import { listPlaces } from '#modules/places/server.ts';
import { emptyRoomForm } from '#modules/rooms/forms.ts';
import { listRooms } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { saveRoom } from '../room-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const taken = new Set((await listRooms(tx)).map(({ placeId }) => placeId));
    const places = (await listPlaces(tx)).filter((one) => one.exclusive && !taken.has(one.id));
    const placeId = places.length === 1 ? places[0]!.id : '';
    return {
      places: places.map(({ id, name }) => ({ id, name })),
      values: emptyRoomForm({ id: newId(), placeId }),
    };
  });

export const actions: Actions = { save: saveRoom };
