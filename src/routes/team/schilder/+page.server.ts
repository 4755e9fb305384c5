import { isCheckDue, type SignCheck } from '#modules/discover/index.ts';
import { listChecks, listSigns } from '#modules/discover/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../kept-thing.server.ts';
import { signs } from './sign.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const names = new Map((await listPlaces(tx)).map(({ id, name }) => [id, name]));
    const checks = Map.groupBy(await listChecks(tx), ({ signId }) => signId);
    return {
      signs: (await listSigns(tx)).map((sign) => {
        const seen: SignCheck[] = checks.get(sign.id) ?? [];
        const lastCheckAt = seen[0]?.checkedAt ?? null;
        return {
          ...{ id: sign.id, number: sign.number, heading: sign.heading, state: sign.state },
          place: names.get(sign.placeId) ?? '',
          isDamaged: seen.some(({ damage, settledAt }) => damage !== '' && settledAt === null),
          isCheckDue: isCheckDue({ ...sign, lastCheckAt, now: locals.now }),
        };
      }),
      done: await findDone(tx, { kind: signs, url }),
    };
  });

export const actions: Actions = { restore: restoreThing(signs) };
