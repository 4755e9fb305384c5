import { error, redirect } from '@sveltejs/kit';
import { IssueError } from '#modules/mailing/index.ts';
import { createDraft, findIssue, listIssues, restoreDraft } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const perPage = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = url.searchParams.get('seite') ?? '';
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const issues = await listIssues(tx, { limit: perPage + 1, offset: (page - 1) * perPage });
    // After "Zurück" the address may say what is not so any more.
    const gone = await findIssue(tx, url.searchParams.get('nr') ?? '');
    return {
      page,
      issues: issues.slice(0, perPage),
      hasMore: issues.length > perPage,
      newId: newId(),
      deleted: gone?.deletedAt ? { id: gone.id, subject: gone.subject } : null,
    };
  });
};

export const actions: Actions = {
  new: async ({ locals, request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(400);
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => createDraft(tx, { command, id }));
    redirect(303, localPath(locals.locale, `/team/terminliste/${id}?erledigt=created`));
  },
  restore: async ({ locals, request }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, async (tx) => {
        const issue = await findIssue(tx, id);
        if (!issue) throw new IssueError('not_found');
        if (issue.deletedAt) await restoreDraft(tx, { command, id });
      });
    } catch (caught) {
      if (!(caught instanceof IssueError)) throw caught;
      error(404);
    }
    redirect(303, localPath(locals.locale, `/team/terminliste/${id}?erledigt=restored`));
  },
};
