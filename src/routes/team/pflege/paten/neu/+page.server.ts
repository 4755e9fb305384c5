import { addDays, addMonths, localDay } from '#modules/calendar/index.ts';
import { emptySponsor } from '#modules/care/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { thingOptions } from '../../care.server.ts';
import { saveSponsor } from '../../sponsor-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const fromOn = localDay({ at: locals.now, timeZone });
  const untilOn = addDays({ date: addMonths({ date: fromOn, months: 12 }), days: -1 });
  const thingId = url.searchParams.get('wofuer') ?? '';
  return inDistrict(id, async (tx) => ({
    values: emptySponsor({ id: newId(), thingId, fromOn, untilOn }),
    things: await thingOptions(tx),
  }));
};

export const actions: Actions = {
  save: ({ locals, request }) => saveSponsor({ locals, request, id: null }),
};
