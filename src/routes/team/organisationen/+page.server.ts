import { findByName, mayEditOrganisation } from '#modules/organisations/index.ts';
import {
  findOrganisation,
  listOrganisations,
  listProposals,
} from '#modules/organisations/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { oneLine, typed, wholeNumber } from '#platform/typed-text.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { organisations } from './organisation.server.ts';

/** As many as one scrolls through with a thumb. */
const perPage = 50;

export const load: PageServerLoad = ({ locals, url }) => {
  const editor = personOf(locals);
  const { roles } = editor;
  const search = oneLine(typed(url.searchParams, 'q')).slice(0, 100);
  const asked = Math.max(1, wholeNumber(url.searchParams, 'seite'));
  return inDistrict(districtOf(locals).id, async (tx) => {
    const all = (await listOrganisations(tx)).filter(({ id }) =>
      mayEditOrganisation({ editor, id }),
    );
    const found = findByName(all, search);
    const pages = Math.max(1, Math.ceil(found.length / perPage));
    const page = Math.min(asked, pages);
    const waiting = new Set((await listProposals(tx)).map(({ organisationId }) => organisationId));
    return {
      organisations: found
        .slice((page - 1) * perPage, page * perPage)
        .map((one) => ({ ...one, waits: waiting.has(one.id) })),
      ...{ search, page, pages, count: found.length },
      // Who sees all of theirs at once need not search.
      isLong: all.length > perPage,
      mayAdd: roles.includes('coordination') || roles.includes('volunteer'),
      decides: roles.includes('coordination'),
      done: await findDone(tx, { kind: organisations, url }),
      decided: await findDecided(tx, url),
    };
  });
};

export const actions: Actions = { restore: restoreThing(organisations) };

/** What was just proposed or decided, as the list says it above. */
async function findDecided(tx: Tx, url: URL) {
  const what = decisions.find((one) => one === url.searchParams.get('vorschlag'));
  const id = url.searchParams.get('nr') ?? '';
  const found = what && isId(id) ? await findOrganisation(tx, id) : null;
  return what && found ? { what, name: found.name } : null;
}

const decisions = ['proposed', 'accepted', 'refused', 'confirmed'] as const;
