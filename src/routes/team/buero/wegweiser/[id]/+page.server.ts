import { redirect } from '@sveltejs/kit';
import { valuesOfGuideEntry } from '#modules/office/forms.ts';
import { confirmGuideEntry } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { historyOf } from '../../../audit-lines.server.ts';
import { deleteThing, openThing } from '../../../kept-thing.server.ts';
import { guide, listChoices, saveGuideEntry } from '../guide.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const entry = await openThing(guide, { locals, id: params.id });
  return inDistrict(districtOf(locals).id, async (tx) => ({
    name: entry.name,
    values: valuesOfGuideEntry(entry),
    organisations: await listChoices(tx),
    history: await historyOf(tx, { locals, subject: 'guide_entry', id: entry.id }),
  }));
};

export const actions: Actions = {
  save: saveGuideEntry,
  delete: deleteThing(guide),
  confirm: async ({ locals, params }) => {
    const { id } = await openThing(guide, { locals, id: params.id });
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => confirmGuideEntry(tx, { command, id }));
    redirect(303, localPath(locals.locale, `${guide.path}?erledigt=saved&nr=${id}`));
  },
};
