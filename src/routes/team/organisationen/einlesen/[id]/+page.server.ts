import { error, fail, redirect } from '@sveltejs/kit';
import {
  importFields,
  ImportRefusal,
  organisationCategories,
  type ImportColumns,
} from '#modules/organisations/index.ts';
import {
  discardImport,
  findImport,
  listUntouched,
  matchColumns,
  takeImport,
  undoImport,
} from '#modules/organisations/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { listUses } from '../../../../../modules.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Lines that are shown of each kind; the rest is a number. */
const mostShown = { fresh: 12, doubles: 200, broken: 200 };

export const load: PageServerLoad = async ({ locals, params: { id } }) => {
  if (!isId(id)) error(404);
  const found = await inDistrict(districtOf(locals).id, (tx) => findImport(tx, id));
  if (!found) error(404);
  const { sorted, ...rest } = found;
  const { fresh, doubles, broken } = sorted;
  return {
    ...rest,
    counts: { fresh: fresh.length, doubles: doubles.length, broken: broken.length },
    fresh: fresh.slice(0, mostShown.fresh).map(({ line, details }) => ({
      ...{ line, name: details.name, category: details.category },
      ...{ street: details.street, phone: details.phone },
    })),
    doubles: doubles
      .slice(0, mostShown.doubles)
      .map(({ line, details: { name }, by, of }) => ({ line, name, by, of })),
    broken: broken.slice(0, mostShown.broken),
  };
};

export const actions: Actions = {
  match: (event) =>
    press(event, (tx, { form, ...read }) =>
      matchColumns(tx, { ...read, columns: columnsIn(form) }),
    ),
  take: (event) =>
    press(event, (tx, { form, ...read }) =>
      takeImport(tx, {
        ...read,
        withoutBroken: form.has('withoutBroken'),
        keptDoubles: form.getAll('double').map(Number),
      }),
    ),
  undo: (event) =>
    press(event, async (tx, { command, id }) => {
      const ids = await listUntouched(tx, id);
      const uses = await listUses(tx, { table: 'organisation', ids });
      return undoImport(tx, { command, id, inUse: uses.map((use) => use.id) });
    }),
  discard: async (event) => {
    const refused = await tryTo(event, (tx, { form: _form, ...read }) => discardImport(tx, read));
    if (refused) return refused;
    redirect(303, localPath(event.locals.locale, '/team/organisationen/einlesen'));
  },
};

interface Event {
  locals: App.Locals;
  request: Request;
  params: { id: string };
}
type Work = (
  tx: Tx,
  sent: { command: Command; id: string; version: number; form: FormData },
) => Promise<unknown>;

/** Does it and shows the page as it is then, or says why not. */
async function press(event: Event, work: Work) {
  const refused = await tryTo(event, work);
  if (refused) return refused;
  const { locals, params } = event;
  redirect(303, localPath(locals.locale, `/team/organisationen/einlesen/${params.id}`));
}

async function tryTo({ locals, request, params: { id } }: Event, work: Work) {
  if (!isId(id)) error(404);
  const form = await sentForm(request);
  const command = commandOf(locals);
  const version = wholeNumber(form, 'version');
  try {
    await inDistrict(command.districtId, (tx) => work(tx, { command, id, version, form }));
    return null;
  } catch (caught) {
    if (!(caught instanceof ImportRefusal)) throw caught;
    return fail(409, { code: caught.code });
  }
}

function columnsIn(form: FormData): ImportColumns {
  const chosen = form.getAll('column').map(String);
  const fields = chosen.map((one) => importFields.find((field) => field === one) ?? null);
  return {
    // Two columns cannot say the same: the first does.
    fields: fields.map((field, at) => (fields.indexOf(field) === at ? field : null)),
    category: organisationCategories.find((one) => one === typed(form, 'category')) ?? null,
  };
}
