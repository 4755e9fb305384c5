import { error, fail, redirect } from '@sveltejs/kit';
import { IssueError } from '#modules/mailing/index.ts';
import {
  createDraft,
  deleteDraft,
  hashContent,
  keepSeen,
  readContent,
  restoreDraft,
  sendTestMail,
} from '#modules/mailing/server.ts';
import { findAddress } from '#modules/people/server.ts';
import { globally, inDistrict } from '#platform/database/transaction.server.ts';
import { localPath, locales } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, sessionOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { openDraft, openIssue, saveIssue, whereOf } from './issue.server.ts';

const done = ['created', 'saved', 'seen', 'restored', 'test', 'test_kept'] as const;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const where = await whereOf({ locals, url });
  // At the office's computer nobody has an address.
  const accountId = locals.session?.accountId ?? null;
  const address = accountId && (await globally((tx) => findAddress(tx, accountId)));
  return inDistrict(districtOf(locals).id, async (tx) => {
    const issue = await openIssue(tx, params.id);
    const { id, slug, state, subject, periodFrom, periodUntil, startedAt, deletedAt } = issue;
    const isDraft = state === 'draft' && !deletedAt;
    return {
      issue: { id, slug, state, subject, periodFrom, periodUntil, startedAt, deletedAt },
      draft: isDraft ? await openDraft(tx, { locals, issue, where }) : null,
      newId: newId(),
      address,
      done: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
    };
  });
};

export const actions: Actions = {
  save: async (event) => {
    const saved = await saveIssue(event);
    if (saved.status !== 303) return fail(saved.status, saved.answer);
    return lead(event.locals, `${event.params.id}?erledigt=saved`);
  },
  // What was shown is seen; what changed after that is shown again.
  seen: async ({ locals, params, request, url }) => {
    const shown = typed(await sentForm(request), 'shown');
    const where = await whereOf({ locals, url });
    const district = districtOf(locals);
    await inDistrict(district.id, async (tx) => {
      const issue = await openIssue(tx, params.id);
      const { list } = await readContent(tx, { ...where, issue, district });
      if (hashContent(list) === shown) await keepSeen(tx, { id: issue.id, seen: list });
    });
    return lead(locals, `${params.id}?erledigt=seen`);
  },
  copy: async ({ locals, params, request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(400);
    const command = commandOf(locals);
    await inDistrict(command.districtId, async (tx) => {
      const { id: copyOf } = await openIssue(tx, params.id);
      await createDraft(tx, { command, id, copyOf });
    });
    return lead(locals, `${id}?erledigt=created`);
  },
  test: async ({ locals, params, request, url }) => {
    const language = typed(await sentForm(request), 'language');
    const locale = locales.find((one) => one === language) ?? locals.locale;
    const where = await whereOf({ locals, url });
    const to = await globally((tx) => findAddress(tx, sessionOf(locals).accountId));
    if (!to || !where.hasHost) error(409);
    const command = commandOf(locals);
    const district = districtOf(locals);
    const { isKept } = await inDistrict(district.id, async (tx) => {
      const issue = await openIssue(tx, params.id);
      const { list } = await readContent(tx, { ...where, issue, district });
      return sendTestMail(tx, { command, list: issue.content ?? list, to, locale });
    });
    return lead(locals, `${params.id}?erledigt=${isKept ? 'test_kept' : 'test'}`);
  },
  // Deleting can be taken back, so it does not ask whether somebody saved meanwhile.
  delete: async ({ locals, params }) => {
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, async (tx) => {
        const { id, version, deletedAt } = await openIssue(tx, params.id);
        if (!deletedAt) await deleteDraft(tx, { command, id, version });
      });
    } catch (caught) {
      if (!(caught instanceof IssueError)) throw caught;
      return lead(locals, params.id);
    }
    return lead(locals, `?nr=${params.id}`);
  },
  restore: async ({ locals, params }) => {
    const command = commandOf(locals);
    await inDistrict(command.districtId, async (tx) => {
      const { id, deletedAt } = await openIssue(tx, params.id);
      if (deletedAt) await restoreDraft(tx, { command, id });
    });
    return lead(locals, `${params.id}?erledigt=restored`);
  },
};

function lead(locals: App.Locals, to: string): never {
  const between = to.startsWith('?') ? '' : '/';
  redirect(303, localPath(locals.locale, `/team/terminliste${between}${to}`));
}
