import { error, fail, redirect } from '@sveltejs/kit';
import { readReason } from '#modules/mailing/forms.ts';
import { SubscriptionError } from '#modules/mailing/index.ts';
import {
  blockEntry,
  findEntry,
  liftEntryBlock,
  removeEntry,
  restoreEntry,
} from '#modules/mailing/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['added', 'restored', 'blocked', 'lifted'] as const;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  setHeaders({ 'cache-control': 'private, no-store' });
  if (!isId(params.id)) error(404);
  return inDistrict(districtId, async (tx) => {
    const entry = (await findEntry(tx, params.id)) ?? error(404);
    const said = done.find((one) => one === url.searchParams.get('erledigt'));
    return {
      entry,
      names: Object.fromEntries(
        await listPersonNames(
          tx,
          entry.blockChanges.flatMap(({ personId }) => personId ?? []),
        ),
      ),
      timeZone,
      done: said ?? null,
    };
  });
};

export const actions: Actions = {
  remove: async ({ locals, params }) => {
    await run(locals, params.id, (tx, read) => removeEntry(tx, read));
    redirect(303, localPath(locals.locale, `/team/verteiler?abgemeldet=${params.id}`));
  },

  restore: async ({ locals, params }) => {
    const refused = await run(locals, params.id, (tx, read) => restoreEntry(tx, read));
    if (refused) return fail(409, { isGone: true, wanted: null, problem: null });
    leadBack(locals, params.id, 'restored');
  },

  block: async ({ locals, params, request }) => {
    const { reason, problem } = readReason(await sentForm(request));
    if (problem) return fail(400, { isGone: false, wanted: 'block' as const, problem });
    await run(locals, params.id, (tx, read) => blockEntry(tx, { ...read, reason }));
    leadBack(locals, params.id, 'blocked');
  },

  lift: async ({ locals, params, request }) => {
    const { reason, problem } = readReason(await sentForm(request));
    if (problem) return fail(400, { isGone: false, wanted: 'lift' as const, problem });
    await run(locals, params.id, (tx, read) => liftEntryBlock(tx, { ...read, reason }));
    leadBack(locals, params.id, 'lifted');
  },
};

/** @returns whether it was refused. */
async function run(
  locals: App.Locals,
  id: string,
  work: (tx: Tx, read: { command: Command; id: string }) => Promise<void>,
): Promise<boolean> {
  if (!isId(id)) error(404);
  const command = commandOf(locals);
  try {
    await inDistrict(command.districtId, (tx) => work(tx, { command, id }));
    return false;
  } catch (caught) {
    if (!(caught instanceof SubscriptionError)) throw caught;
    if (caught.code === 'not_found') error(404);
    return true;
  }
}

function leadBack(locals: App.Locals, id: string, what: (typeof done)[number]): never {
  redirect(303, localPath(locals.locale, `/team/verteiler/${id}?erledigt=${what}`));
}
