import { error } from '@sveltejs/kit';
import {
  afterCannot,
  DutyError,
  isOnShift,
  isOver,
  shiftName,
  shiftWhen,
} from '#modules/duties/index.ts';
import { cancelAndSearch, findProgress, findReminded, noteOrigin } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { linkOrigin } from '../../../../sign-in.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** "Ich kann nicht", from the reminder. Looking at it changes nothing: scanners of mail open every link. */
export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders }) => {
  keepPersonal(setHeaders);
  const { locale, now } = locals;
  const found = await inDistrict(districtOf(locals).id, async (tx) => {
    const reminded = await findReminded(tx, token);
    if (!reminded) return null;
    const { shift } = reminded;
    return {
      ...reminded,
      then: afterCannot({ shift, progress: await findProgress(tx, { shift, now }) }),
    };
  });
  if (!found) return { duty: null };
  const { shift, personId, then } = found;
  const isPast = !shift.isOn || isOver(shift, now);
  return {
    duty: {
      name: shiftName(shift, locale),
      when: shiftWhen(shift, locale),
      place: shift.place,
      then,
      state: isPast
        ? ('over' as const)
        : isOnShift(shift, personId)
          ? null
          : ('given_back' as const),
    },
  };
};

export const actions: Actions = {
  cannot: async ({ locals, params: { token }, url }) => {
    const origin = await linkOrigin({ locals, url });
    const command = commandOf(locals);
    const { districtId } = command;
    try {
      await inDistrict(districtId, async (tx) => {
        const { shift, personId } = (await findReminded(tx, token)) ?? error(404);
        await noteOrigin(tx, { districtId, origin });
        const theirs = { ...command, personId };
        await cancelAndSearch(tx, { command: theirs, shiftId: shift.id, personId });
      });
      return { said: 'given_back' as const };
    } catch (caught) {
      if (!(caught instanceof DutyError)) throw caught;
      // Pressed twice, or given back on another page: it is as they wish.
      return { said: caught.code === 'not_there' ? ('given_back' as const) : ('over' as const) };
    }
  },
};
