import { fail, redirect } from '@sveltejs/kit';
import { CalendarError, closureKinds, localDay, problemWords } from '#modules/calendar/index.ts';
import {
  parseClosureForm,
  readClosureForm,
  type ClosureFormValues,
} from '#modules/calendar/forms.ts';
import {
  addClosure,
  listClosures,
  previewClosure,
  removeClosure,
  restoreClosure,
} from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = ['added', 'removed', 'restored'] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone: district.timeZone });
  const year = yearOf(url.searchParams.get('jahr')) ?? Number(today.slice(0, 4));
  return inDistrict(district.id, async (tx) => {
    const closures = await listClosures(tx, { from: `${year}-01-01`, until: `${year}-12-31` });
    const leaving = closures.find(
      ({ id, kind }) => id === url.searchParams.get('entfernen') && kind !== 'public_holiday',
    );
    const command = commandOf(locals);
    return {
      year,
      thisYear: Number(today.slice(0, 4)),
      publicHolidays: closures.filter(({ kind }) => kind === 'public_holiday'),
      others: closures.filter(({ kind }) => kind !== 'public_holiday'),
      empty: emptyClosure(),
      leaving: leaving
        ? {
            closure: leaving,
            hits: await previewClosure(tx, { command, closure: leaving, removing: leaving.id }),
          }
        : null,
      done: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
      doneId: url.searchParams.get('nr') ?? '',
    };
  });
};

export const actions: Actions = {
  preview: async ({ locals, request }) => {
    const values = readClosureForm(await sentForm(request));
    const { closure, errors } = parseClosureForm(values);
    if (!closure) return fail(400, { values, errors, problems: [], hits: null });
    return inDistrict(districtOf(locals).id, async (tx) => {
      const hits = await previewClosure(tx, { command: commandOf(locals), closure });
      return { values, errors: [], problems: [], hits };
    });
  },
  change: async ({ request }) => {
    const values = readClosureForm(await sentForm(request));
    return { values, errors: [], problems: [], hits: null };
  },
  add: async ({ locals, request }) => {
    const values = readClosureForm(await sentForm(request));
    const { closure, errors } = parseClosureForm(values);
    if (!closure) return fail(400, { values, errors, problems: [], hits: null });
    const id = isId(values.id) ? values.id : newId();
    const year = closure.startsOn.slice(0, 4);
    const command = commandOf(locals);
    return run({ locals, values, query: `jahr=${year}&erledigt=added` }, (tx) =>
      // Sent again with other dates it is another closure, and that one is what "undo" must hit.
      addClosure(tx, { command, id, closure, source: '' }),
    );
  },
  remove: async ({ locals, request }) => act({ locals, request, what: 'removed' }, removeClosure),
  restore: async ({ locals, request }) =>
    act({ locals, request, what: 'restored' }, restoreClosure),
};

type Work = typeof removeClosure;

/** Removing and bringing back: pressed twice, it is done already. */
async function act(
  { locals, request, what }: { locals: App.Locals; request: Request; what: string },
  work: Work,
) {
  const form = await sentForm(request);
  const id = typed(form, 'id');
  const year = yearOf(typed(form, 'year')) ?? locals.now.getFullYear();
  const query = `jahr=${year}&erledigt=${what}`;
  return run({ locals, values: emptyClosure(), query }, async (tx) => {
    if (!isId(id)) throw new CalendarError('not_found');
    await work(tx, { command: commandOf(locals), id });
    return id;
  });
}

/** @param work returns the id of the closure that it was about. */
async function run(
  { locals, values, query }: { locals: App.Locals; values: ClosureFormValues; query: string },
  work: (tx: Tx) => Promise<string>,
) {
  let id: string;
  try {
    id = await inDistrict(districtOf(locals).id, work);
  } catch (caught) {
    if (!(caught instanceof CalendarError)) throw caught;
    const { timeZone } = districtOf(locals);
    const said = { tells: true, locale: locals.locale, timeZone };
    const problems = problemWords({ error: caught, ...said });
    return fail(409, { values, errors: [], problems, hits: null });
  }
  redirect(303, `${localPath(locals.locale, '/team/schliesszeiten')}?${query}&nr=${id}`);
}

function emptyClosure(): ClosureFormValues {
  return { id: newId(), kind: closureKinds[2], name: '', nameEn: '', startsOn: '', endsOn: '' };
}

function yearOf(text: string | null): number | null {
  return /^20\d\d$/.test(text ?? '') ? Number(text) : null;
}
