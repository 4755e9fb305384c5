import { listPlaces } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { places } from './place.server.ts';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    places: await listPlaces(tx),
    done: await findDone(tx, { kind: places, url }),
  }));

export const actions: Actions = { restore: restoreThing(places) };
