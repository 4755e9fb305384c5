import { error, fail, redirect } from '@sveltejs/kit';
import { emptyImportForm, parseImportForm, readImportForm } from '#modules/mailing/forms.ts';
import { ImportError, mostPasted } from '#modules/mailing/index.ts';
import { findPasted, listImports, saveImport } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  setHeaders({ 'cache-control': 'private, no-store' });
  const changing = url.searchParams.get('liste') ?? '';
  return inDistrict(districtId, async (tx) => ({
    values: (isId(changing) ? await findPasted(tx, changing) : null) ?? emptyImportForm(newId()),
    imports: await listImports(tx),
    isDiscarded: url.searchParams.get('erledigt') === 'discarded',
    timeZone,
  }));
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const values = readImportForm(await sentForm(request));
    if (!isId(values.id)) error(400);
    const { draft, errors } = parseImportForm(values);
    if (!draft) {
      // What is far too large is not sent to and fro.
      const pasted = values.pasted.length > 2 * mostPasted ? '' : values.pasted;
      return fail(400, { values: { ...values, pasted }, errors, refused: null });
    }
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, (tx) => saveImport(tx, { command, draft }));
    } catch (caught) {
      if (!(caught instanceof ImportError)) throw caught;
      const isEnded = caught.code === 'ended';
      const there = await inDistrict(command.districtId, (tx) => findPasted(tx, values.id));
      return fail(409, {
        values: {
          ...values,
          id: isEnded ? newId() : values.id,
          version: isEnded ? 0 : (there?.version ?? 0),
        },
        errors: [],
        refused: isEnded ? ('ended' as const) : ('changed' as const),
      });
    }
    redirect(303, localPath(locals.locale, `/team/verteiler/einlesen/${draft.id}`));
  },
};
