import { error } from '@sveltejs/kit';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { listHelpers } from '../../act.server.ts';
import { loadOwn, ownActions } from '../../own.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** For somebody who rings, or has no account. */
export const load: PageServerLoad = ({ locals, params, url }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const person = (await listHelpers(tx, locals.now)).find(({ value }) => value === params.id);
    if (!person) error(404);
    return {
      ...(await loadOwn(tx, { locals, url, personId: params.id })),
      name: person.text,
      mayHaveLinks: personOf(locals).roles.includes('coordination'),
    };
  });

const own = ownActions({
  whose: ({ params: { id = '' } }) => (isId(id) ? id : error(404)),
  path: ({ params: { id = '' } }) => `fuer/${id}`,
});

export const actions: Actions = {
  absence: own.absence,
  'remove-absence': own['remove-absence'],
  choices: own.choices,
  link: own.link,
  'drop-link': own['drop-link'],
  calendar: own.calendar,
  'drop-calendar': own['drop-calendar'],
};
