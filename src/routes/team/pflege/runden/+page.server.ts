import { listRounds } from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../../kept-thing.server.ts';
import { rounds } from '../care.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    rounds: (await listRounds(tx)).map(({ id, name, thingIds }) => {
      return { id, name, count: thingIds.length };
    }),
    done: await findDone(tx, { kind: rounds, url }),
  }));

export const actions: Actions = { restore: restoreThing(rounds) };
