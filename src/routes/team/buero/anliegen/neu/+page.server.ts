import { fail, redirect } from '@sveltejs/kit';
import { addDays, localDay } from '#modules/calendar/index.ts';
import { officeOf } from '#modules/calendar/server.ts';
import { emptyConcern, parseConcernForm, readConcernForm } from '#modules/office/forms.ts';
import { followUpDays, isConcernCategory, proposeFor } from '#modules/office/index.ts';
import { findGuideEntry, listGuide, noteConcern } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf, knownOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** The second step of a new concern: what was done about it. The first is the choice on the page before. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const { now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  const category = url.searchParams.get('thema') ?? '';
  if (!isConcernCategory(category)) redirect(303, localPath(locals.locale, '/team/buero'));
  const today = localDay({ at: now, timeZone });
  const { consultations } = officeOf({ known: await knownOf(locals), now });
  const guide = await inDistrict(districtId, (tx) => listGuide(tx));
  const proposals = proposeFor({ category, guide }).map((entry) => ({
    ...entry,
    next:
      consultations.find(
        ({ organisation, state }) =>
          state === 'scheduled' && organisation?.id === (entry.organisationId ?? ''),
      ) ?? null,
  }));
  const followUpOn = addDays({ date: today, days: followUpDays });
  return {
    category,
    today,
    proposals,
    values: emptyConcern({ id: newId(), category, followUpOn }),
  };
};

export const actions: Actions = {
  note: async ({ locals, request }) => {
    const sent = readConcernForm(await sentForm(request));
    const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
    const command = commandOf(locals);
    const today = localDay({ at: command.now, timeZone: command.timeZone });
    const { concern, errors } = parseConcernForm(values, { today });
    if (!concern) return fail(400, { values, errors });
    await inDistrict(command.districtId, async (tx) => {
      const { guideEntryId, ...rest } = concern;
      // An entry that is gone meanwhile: what was done was done.
      const entry = guideEntryId && (await findGuideEntry(tx, guideEntryId));
      const known = { ...rest, guideEntryId: entry ? guideEntryId : null };
      await noteConcern(tx, { command, concern: known });
    });
    const said = `erledigt=noted&nr=${concern.id}&thema=${concern.category}`;
    redirect(303, localPath(locals.locale, `/team/buero?${said}`));
  },
};
