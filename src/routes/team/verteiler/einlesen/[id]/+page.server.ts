import { error, fail, redirect } from '@sveltejs/kit';
import { readChoices } from '#modules/mailing/forms.ts';
import { ImportError, leftReasons } from '#modules/mailing/index.ts';
import { discardImport, findImport, takeImport, withdrawImport } from '#modules/mailing/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Of a draft only so many are shown: the rest stays to be read and copied once it is taken. */
const mostShown = 100;
const mostSlips = 300;

export const load: PageServerLoad = async ({ locals, params, url, setHeaders }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  setHeaders({ 'cache-control': 'private, no-store' });
  const id = isId(params.id) ? params.id : error(404);
  return inDistrict(districtId, async (tx) => {
    const { left, typos, ...found } = (await findImport(tx, { districtId, id })) ?? error(404);
    const most = found.state === 'draft' ? mostShown : Infinity;
    const people = [found.takenBy, found.withdrawnBy].flatMap((person) => person ?? []);
    return {
      found,
      typos: typos.slice(0, mostSlips),
      hasMoreTypos: typos.length > mostSlips,
      left:
        left &&
        leftReasons.flatMap((reason) => {
          const lines = left.filter((line) => line.reason === reason);
          const count = found.counts.left[reason] ?? 0;
          return count > 0 ? [{ reason, count, lines: lines.slice(0, most) }] : [];
        }),
      names: Object.fromEntries(await listPersonNames(tx, people)),
      isJustTaken: url.searchParams.get('erledigt') === 'taken',
      timeZone,
    };
  });
};

export const actions: Actions = {
  take: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const command = commandOf(locals);
    const refused = await run(locals, (tx) =>
      takeImport(tx, {
        command,
        id: known(params.id),
        version: wholeNumber(form, 'version'),
        choices: readChoices(form),
      }),
    );
    if (refused) return fail(409, { refused, choices: Object.fromEntries(readChoices(form)) });
    redirect(303, localPath(locals.locale, `/team/verteiler/einlesen/${params.id}?erledigt=taken`));
  },

  discard: async ({ locals, params }) => {
    const command = commandOf(locals);
    const refused = await run(locals, (tx) => discardImport(tx, { command, id: known(params.id) }));
    if (refused) return fail(409, { refused, choices: {} });
    redirect(303, localPath(locals.locale, '/team/verteiler/einlesen?erledigt=discarded'));
  },

  withdraw: async ({ locals, params }) => {
    const command = commandOf(locals);
    const refused = await run(locals, (tx) =>
      withdrawImport(tx, { command, id: known(params.id) }),
    );
    if (refused) return fail(409, { refused, choices: {} });
    redirect(303, localPath(locals.locale, `/team/verteiler/einlesen/${params.id}`));
  },
};

/** @returns why it is refused; null where it is done */
async function run(
  locals: App.Locals,
  work: (tx: Tx) => Promise<void>,
): Promise<ImportError['code'] | null> {
  try {
    await inDistrict(districtOf(locals).id, work);
    return null;
  } catch (caught) {
    if (!(caught instanceof ImportError)) throw caught;
    return caught.code;
  }
}

function known(id: string): string {
  return isId(id) ? id : error(404);
}
