import { fail, redirect } from '@sveltejs/kit';
import { SheetError, type SheetErrorCode } from '#modules/organisations/index.ts';
import { draftImport, listImports, readSheet } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { mostBytes } from '#platform/files/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { oneLine, typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals }) => ({
  id: newId(),
  imports: await inDistrict(districtOf(locals).id, listImports),
});

export const actions: Actions = {
  read: async ({ locals, request }) => {
    const form = await sentForm(request);
    const command = commandOf(locals);
    const sent = typed(form, 'id');
    const id = isId(sent) ? sent : newId();
    const file = form.get('file');
    // A field without a file sends an empty one without a name.
    if (!(file instanceof File) || file.name === '') return refuse('none');
    if (file.size === 0) return refuse('empty');
    if (file.size > mostBytes) return refuse('too_large');
    try {
      // Slow: before the transaction.
      const sheet = await readSheet(new Uint8Array(await file.arrayBuffer()));
      const fileName = oneLine(file.name);
      await inDistrict(command.districtId, (tx) =>
        draftImport(tx, { command, id, fileName, sheet }),
      );
    } catch (caught) {
      if (!(caught instanceof SheetError)) throw caught;
      return refuse(caught.code, caught.line);
    }
    redirect(303, localPath(locals.locale, `/team/organisationen/einlesen/${id}`));
  },
};

const refuse = (code: SheetErrorCode | 'none' | 'too_large', line: number | null = null) =>
  fail(422, { code, line });
