import { isStale } from '#modules/office/index.ts';
import { listGuide } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { guide } from './guide.server.ts';

export const load: PageServerLoad = ({ locals, url }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const { now } = locals;
  return inDistrict(districtId, async (tx) => ({
    timeZone,
    guide: (await listGuide(tx)).map((entry) => ({
      ...entry,
      isStale: isStale({ checkedAt: entry.checkedAt, now }),
    })),
    done: await findDone(tx, { kind: guide, url }),
  }));
};

export const actions: Actions = { restore: restoreThing(guide) };
