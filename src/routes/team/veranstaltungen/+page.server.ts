import { error, fail, redirect } from '@sveltejs/kit';
import { CalendarError, mayEditEvent, type EventStatus } from '#modules/calendar/index.ts';
import { editsEverything, visibleOrganisations } from '#modules/calendar/forms.ts';
import { findEvent, listEvents, restoreEvent } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { rowOfEvent } from '../event-rows.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const pageSize = 30;

/** The parts of the list, by their word in the address. */
const views = {
  kommend: { name: 'coming', statuses: ['published', 'cancelled'], over: false },
  entwuerfe: { name: 'draft', statuses: ['draft'] },
  vorgemerkt: { name: 'tentative', statuses: ['tentative'] },
  vergangen: { name: 'over', statuses: ['published', 'cancelled'], over: true },
  geloescht: { name: 'deleted', deleted: true },
} as const satisfies Record<
  string,
  { name: string; statuses?: readonly EventStatus[]; over?: boolean; deleted?: boolean }
>;
type View = keyof typeof views;

export const load: PageServerLoad = async ({ locals, url }) => {
  const person = personOf(locals);
  const asked = url.searchParams.get('ansicht') ?? '';
  const view: View = asked in views ? (asked as View) : 'kommend';
  const search = (url.searchParams.get('q') ?? '').trim().slice(0, 100);
  const length = Math.min(Math.max(Number(url.searchParams.get('zeigen')) || pageSize, 1), 600);
  const organisationIds = visibleOrganisations(person);
  const chosen: { statuses?: readonly EventStatus[]; over?: boolean; deleted?: boolean } =
    views[view];
  const events = await inDistrict(districtOf(locals).id, (tx) =>
    listEvents(tx, {
      now: locals.now,
      limit: length + 1,
      ...(search && { search }),
      ...(organisationIds && { organisationIds }),
      ...(chosen.statuses && { statuses: [...chosen.statuses] }),
      ...(chosen.over !== undefined && { over: chosen.over }),
      ...(chosen.over && { order: 'changed' as const }),
      ...(chosen.deleted && { deleted: true }),
    }),
  );
  return {
    views: (Object.keys(views) as View[]).map((key) => ({ key, name: views[key].name })),
    view: { key: view, name: views[view].name },
    search,
    isDelegate: !editsEverything(person),
    rows: events.slice(0, length).map((event) => rowOfEvent({ event, locals })),
    longer: events.length > length ? length + pageSize : null,
  };
};

export const actions: Actions = {
  restore: async ({ locals, request }) => {
    const id = String((await request.formData()).get('id') ?? '');
    const command = commandOf(locals);
    try {
      await inDistrict(command.districtId, async (tx) => {
        const event = isId(id) ? await findEvent(tx, { id }) : null;
        if (!event || !mayEditEvent({ editor: personOf(locals), event })) error(404);
        await restoreEvent(tx, { command, id });
      });
    } catch (caught) {
      if (!(caught instanceof CalendarError)) throw caught;
      return fail(409, { code: caught.code });
    }
    redirect(303, `${localPath(locals.locale, '/team/veranstaltungen')}/${id}?erledigt=restored`);
  },
};
