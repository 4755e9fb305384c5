import { listStates } from '#modules/mailing/index.ts';
import { countEntries, findEntry, listEntries } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { oneLine, typed, wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const { now } = locals;
  setHeaders({ 'cache-control': 'private, no-store' });
  const query = url.searchParams;
  const state = listStates.find((one) => one === query.get('stand')) ?? 'active';
  const search = oneLine(typed(query, 'q')).slice(0, 254);
  const page = Math.min(Math.max(wholeNumber(query, 'seite'), 1), 10_000);
  return inDistrict(districtId, async (tx) => {
    const removed = query.get('abgemeldet') ?? '';
    const entry = isId(removed) ? await findEntry(tx, removed) : null;
    return {
      ...(await listEntries(tx, { state, search, page, now })),
      counts: await countEntries(tx, now),
      // After "Zurück" the address may say what is not so any more.
      removed: entry?.state === 'left' && entry.address && !entry.isBlocked ? entry : null,
      state,
      search,
      page,
      timeZone,
    };
  });
};
