import { error, fail, redirect } from '@sveltejs/kit';
import {
  CalendarError,
  editsEverything,
  mayEditEvent,
  visibleOrganisations,
  type EventStatus,
} from '#modules/calendar/index.ts';
import { findEvent, listEvents, listHeldByOthers, restoreEvent } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { oneLine, typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { rowOfEvent, rowOfOccurrence } from '../event-rows.server.ts';
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
  const view: View = Object.hasOwn(views, asked) ? (asked as View) : 'kommend';
  const search = oneLine(typed(url.searchParams, 'q')).slice(0, 100);
  const wanted = wholeNumber(url.searchParams, 'zeigen');
  const length = wanted > 0 ? Math.min(wanted, 600) : pageSize;
  const organisationIds = visibleOrganisations(person);
  const chosen: { statuses?: readonly EventStatus[]; over?: boolean; deleted?: boolean } =
    views[view];
  const isDelegate = !editsEverything(person);
  const { events, held } = await inDistrict(districtOf(locals).id, async (tx) => ({
    events: await listEvents(tx, {
      now: locals.now,
      limit: length + 1,
      ...(search && { search }),
      ...(organisationIds && { organisationIds }),
      ...(chosen.statuses && { statuses: [...chosen.statuses] }),
      ...(chosen.over !== undefined && { over: chosen.over }),
      ...(chosen.over && { order: 'changed' as const }),
      ...(chosen.deleted && { deleted: true }),
    }),
    held: isDelegate && view === 'vorgemerkt' ? await heldByOthers(tx, { locals, search }) : null,
  }));
  return {
    views: (Object.keys(views) as View[]).map((key) => ({ key, name: views[key].name })),
    view: { key: view, name: views[view].name },
    search,
    isDelegate,
    rows: events.slice(0, length).map((event) => rowOfEvent({ event, locals })),
    /** What others hold, to be read only; null where it is not asked for. */
    held:
      held && held.slice(0, length).map((occurrence) => rowOfOccurrence({ occurrence, locals })),
    longer: Math.max(events.length, held?.length ?? 0) > length ? length + pageSize : null,
  };
};

function heldByOthers(tx: Tx, { locals, search }: { locals: App.Locals; search: string }) {
  const { now } = locals;
  return listHeldByOthers(tx, { editor: personOf(locals), now, ...(search && { search }) });
}

export const actions: Actions = {
  restore: async ({ locals, request }) => {
    const id = typed(await sentForm(request), 'id');
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
