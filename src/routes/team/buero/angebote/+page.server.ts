import { listOffers } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../../kept-thing.server.ts';
import { offers } from './offer.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    offers: await listOffers(tx),
    done: await findDone(tx, { kind: offers, url }),
  }));

export const actions: Actions = { restore: restoreThing(offers) };
