import { fail, redirect } from '@sveltejs/kit';
import { emptyIdea, parseIdeaForm, readIdeaForm } from '#modules/discover/forms.ts';
import { teamSightPath } from '#modules/discover/index.ts';
import { createSight, findSight } from '#modules/discover/server.ts';
import { createPlace } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { placeOptions } from '../sight.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals }) =>
  inDistrict(districtOf(locals).id, async (tx) => ({
    values: emptyIdea(newId()),
    places: await placeOptions(tx),
  }));

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const sent = readIdeaForm(await sentForm(request));
    const values = { ...sent, id: isId(sent.id) ? sent.id : newId() };
    const { value: idea, errors } = parseIdeaForm(values);
    if (!idea) return fail(400, { values, errors });
    const { id } = values;
    const command = commandOf(locals);
    const { town, postalCode } = districtOf(locals);
    const isKnown = await inDistrict(command.districtId, async (tx) => {
      // Pressed twice: a second place would be too many.
      if (await findSight(tx, id)) return true;
      const known = (await placeOptions(tx)).some(({ value }) => value === idea.placeId);
      if (idea.placeId !== null && !known) return false;
      const placeId =
        idea.placeId ??
        (await createPlace(tx, {
          ...command,
          ...{ name: idea.title, street: '', postalCode, town, access: {} },
          ...{ latitude: null, longitude: null, exclusive: false, venue: false },
        }));
      await createSight(tx, { command, ...idea, id, placeId });
      return true;
    });
    if (!isKnown) {
      return fail(400, { values, errors: [{ field: 'placeId', code: 'place_required' as const }] });
    }
    redirect(303, localPath(locals.locale, teamSightPath(id)));
  },
};
