import { listTrails } from '#modules/discover/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../../kept-thing.server.ts';
import { trails } from './trail.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    trails: (await listTrails(tx)).map(({ id, title, published, stops }) => ({
      ...{ id, published, stops: stops.length },
      title: inLocale(title, 'de'),
    })),
    done: await findDone(tx, { kind: trails, url }),
  }));

export const actions: Actions = { restore: restoreThing(trails) };
