import { json } from '@sveltejs/kit';
import { formErrorText, readEventForm, readWhen } from '#modules/calendar/forms.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import { partsToChange } from '../event-form.server.ts';
import { showPlan } from '../event-plan.server.ts';
import type { RequestHandler } from './$types.js';

/** The dates of a form that is being filled in, and what stands in their way: the phone asks for them instead of carrying the calendar's rules. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const values = readEventForm(url.searchParams);
  const district = districtOf(locals);
  const { errors } = readWhen({ values, timeZone: district.timeZone });
  // What is still missing is no mistake while somebody types.
  const wrong = errors.find(({ code }) => !code.endsWith('_required'));
  const isComplete = errors.length === 0;
  const id = values.version && isId(values.id) ? values.id : null;
  return json({
    error: wrong ? formErrorText({ error: wrong, locale: locals.locale }) : '',
    shown: isComplete
      ? await inDistrict(district.id, async (tx) => {
          const parts = await partsToChange(tx, { locals, id });
          return showPlan(tx, { locals, values, id, parts });
        })
      : null,
  });
};
