import { listRooms } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { roomKind } from './room-form.server.ts';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    rooms: (await listRooms(tx)).map(({ id, name, address }) => ({ id, name, address })),
    mayChange: personOf(locals).roles.includes('coordination'),
    done: await findDone(tx, { kind: roomKind, url }),
  }));

export const actions: Actions = { restore: restoreThing(roomKind) };
