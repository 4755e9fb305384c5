import { redirect } from '@sveltejs/kit';
import { findEvents, listEvents } from '#modules/calendar/server.ts';
import { needsPath } from '#modules/duties/index.ts';
import { listDuties, listStandings } from '#modules/duties/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { inLocale, localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

/** More are found from their own page. */
const mostEvents = 200;

export const load: PageServerLoad = async ({ locals, url }) => {
  const { locale, now } = locals;
  const chosen = url.searchParams.get('veranstaltung');
  if (isId(chosen ?? '')) redirect(303, localPath(locale, needsPath(chosen ?? '')));
  return inDistrict(districtOf(locals).id, async (tx) => {
    const duties = await listDuties(tx);
    const standings = await listStandings(tx, { dutyIds: duties.map(({ id }) => id) });
    const byEvent = Map.groupBy(duties, ({ eventId }) => eventId);
    const events = await findEvents(tx, [...byEvent.keys()]);
    const coming = await listEvents(tx, {
      ...{ now, over: false, statuses: ['published', 'tentative', 'draft'], limit: mostEvents },
    });
    return {
      events: [...events.values()].map(({ id, title }) => ({
        id,
        title: inLocale(title, locale),
        duties: (byEvent.get(id) ?? []).map((duty) => ({
          id: duty.id,
          name: inLocale(duty.name, locale),
          needed: duty.needed,
          people: (standings.get(duty.id) ?? []).map(({ name }) => name),
        })),
      })),
      choices: coming
        .filter(({ id }) => !byEvent.has(id))
        .map(({ id, title }) => ({ value: id, text: inLocale(title, locale) })),
    };
  });
};
