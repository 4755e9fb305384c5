import { fail, redirect } from '@sveltejs/kit';
import { teamSignsPath } from '#modules/discover/index.ts';
import { labelSheetNames, labelsOn } from '#modules/places/index.ts';
import { listCodes, listPlaces, makeCodes } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** Three sheets at once; whoever needs more presses again. */
const mostNew = 72;
/** "Blumenampel 2" before "Blumenampel 10"; what is for nothing yet stands first. */
const byName = new Intl.Collator('de', { numeric: true });

export const load: PageServerLoad = ({ locals, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const names = new Map((await listPlaces(tx)).map(({ id, name }) => [id, name]));
    const fresh = new Set(url.searchParams.getAll('neu'));
    const all = (await listCodes(tx))
      .map(({ code, placeId }) => ({ code, name: names.get(placeId ?? '') ?? '', placeId }))
      // What stood at a place that is gone hangs already, or never will.
      .filter(({ name, placeId }) => placeId === null || name !== '')
      .toSorted((a, b) => byName.compare(a.name, b.name));
    return {
      codes: all.map(({ code, name }) => ({ code, name, isChosen: fresh.has(code) })),
      sheets: labelSheetNames.map((name) => ({ name, labels: labelsOn(name) })),
      mostNew,
      made: fresh.size,
    };
  });

export const actions: Actions = {
  make: async ({ locals, request }) => {
    const form = await sentForm(request);
    const count = wholeNumber(form, 'count');
    if (!(count >= 1 && count <= mostNew)) return fail(400, { count: typed(form, 'count') });
    const command = commandOf(locals);
    const made = await inDistrict(command.districtId, (tx) => makeCodes(tx, { command, count }));
    const query = new URLSearchParams(made.map((code) => ['neu', code]));
    redirect(303, localPath(locals.locale, `${teamSignsPath}/etiketten?${query.toString()}`));
  },
};
