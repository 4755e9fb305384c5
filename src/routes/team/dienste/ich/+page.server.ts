import { redirect } from '@sveltejs/kit';
import { teamPath } from '#modules/duties/index.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { listHelpers } from '../act.server.ts';
import { loadHours, loadOwn, ownActions } from '../own.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = ({ locals, url }) => {
  const { id: personId } = personOf(locals);
  const chosen = url.searchParams.get('fuer') ?? '';
  if (isId(chosen)) redirect(303, localPath(locals.locale, `${teamPath}/fuer/${chosen}`));
  return inDistrict(districtOf(locals).id, async (tx) => {
    const own = await loadOwn(tx, { locals, url, personId });
    return {
      ...own,
      hours: own.choices.showsHours ? await loadHours(tx, { locals, personId }) : null,
      others: (await listHelpers(tx, locals.now)).filter(({ value }) => value !== personId),
    };
  });
};

const own = ownActions({
  whose: ({ locals }) => personOf(locals).id,
  path: () => 'ich',
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
