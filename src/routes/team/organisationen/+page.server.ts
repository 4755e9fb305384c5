import { listOrganisations } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { organisations } from './organisation.server.ts';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    organisations: await listOrganisations(tx),
    done: await findDone(tx, { kind: organisations, url }),
  }));

export const actions: Actions = { restore: restoreThing(organisations) };
