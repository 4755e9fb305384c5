import { fail, redirect } from '@sveltejs/kit';
import {
  CalendarError,
  calendarManageMessages,
  clashLists,
  editWords,
  eventStatuses,
  isPublic,
  mayEditEvent,
  seriesLine,
  statusSteps,
  type StoredEvent,
} from '#modules/calendar/index.ts';
import { reasonOf } from '#modules/calendar/forms.ts';
import {
  canTakeBackFromDate,
  countOccurrences,
  deleteEvent,
  findClashesOf,
  findLastEdit,
  listOccurrences,
  listSeries,
  restoreEvent,
  setEventStatus,
  takeBackEdit,
  takeBackFromDate,
} from '#modules/calendar/server.ts';
import { countOnDuty } from '#modules/duties/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { subjectLinksOf } from '../../subject-links.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { doneOf } from './done.ts';
import { historyOf } from '../../audit-lines.server.ts';
import { bookingPathOf, eventOf, refuse, saidTo } from './event.server.ts';

const shownDates = 20;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { locale, now } = locals;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const event = await eventOf(tx, { locals, id: params.id });
    const coming = { for: 'team', eventId: event.id, endsAfter: now } as const;
    const past = { for: 'team', eventId: event.id, endsBefore: now } as const;
    const isLong = url.searchParams.has('alle');
    const dates = await listOccurrences(tx, { ...coming, limit: isLong ? 500 : shownDates });
    const running = new Set(dates.map(({ seriesId }) => seriesId));
    const series = await listSeries(tx, [event.id]);
    const places = await listPlaces(tx);
    const organisations = await listOrganisations(tx);
    const seriesId = url.searchParams.get('reihe') ?? '';
    const canTakeBack = isId(seriesId) && (await canTakeBackFromDate(tx, { seriesId, now }));
    const query = url.searchParams;
    const lastEdit = await undoableEdit(tx, { locals, event });
    const bookingPath = await bookingPathOf(tx, { locals, id: event.id });
    const steps = bookingPath ? [] : statusSteps({ editor: personOf(locals), event });
    const isWaiting = event.status !== 'cancelled' && steps.includes('published');
    const clashes = isWaiting ? await findClashesOf(tx, { eventId: event.id, now }) : [];
    return {
      event,
      ...clashLists({ clashes, ...saidTo(locals) }),
      isPublic: isPublic(event),
      /** A booking of a room is decided there; here are its dates. */
      bookingPath,
      links: bookingPath
        ? []
        : subjectLinksOf({ locals, table: 'event', id: event.id, isPublic: isPublic(event) }),
      steps,
      onDuty: await countOnDuty(tx, { eventId: event.id, now }),
      words: series
        .filter(({ id, rrule }) => dates.length === 0 || rrule === null || running.has(id))
        .map((one) => seriesLine({ series: one, places, locale })),
      place: places.find(({ id }) => id === event.placeId)?.name ?? null,
      organisation: organisations.find(({ id }) => id === event.organisationId)?.name ?? null,
      coming: dates,
      comingCount: await countOccurrences(tx, coming),
      past: await listOccurrences(tx, { ...past, order: 'desc', limit: 100 }),
      history: await historyOf(tx, { locals, subject: 'event', id: event.id }),
      lastEdit: lastEdit && editWords({ fields: lastEdit, locale }),
      done: event.deletedAt ? null : doneOf({ query, event, lastEdit, canTakeBack, locale }),
    };
  });
};

export const actions: Actions = {
  status: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const to = eventStatuses.find((one) => one === form.get('to'));
    const reason = reasonOf({ reason: typed(form, 'reason'), reasonEn: typed(form, 'reasonEn') });
    const typedReason = { reason: typed(form, 'reason'), reasonEn: typed(form, 'reasonEn') };
    if (!to) {
      const t = calendarManageMessages.in(locals.locale);
      return fail(400, { problems: [t('calendar.problem.no_status')], ...typedReason });
    }
    let before = '';
    try {
      const isAllowed = await inDistrict(districtOf(locals).id, async (tx) => {
        const event = await eventOf(tx, { locals, id: params.id });
        before = event.status;
        if (!statusSteps({ editor: personOf(locals), event }).includes(to)) {
          // Pressed twice: it is there already.
          return to === event.status;
        }
        const command = commandOf(locals);
        await setEventStatus(tx, { command, id: event.id, ...versionIn(form), status: to, reason });
        return true;
      });
      if (!isAllowed) {
        const t = calendarManageMessages.in(locals.locale);
        return fail(403, { problems: [t('calendar.problem.not_allowed')], ...typedReason });
      }
    } catch (caught) {
      const refused = refuse({ caught, locals });
      return fail(refused.status, { ...refused.data, ...typedReason });
    }
    back({ locals, id: params.id, query: `erledigt=${to}&vorher=${before}` });
  },
  delete: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    return run({ locals, id: params.id, query: '' }, async (tx) => {
      const event = await eventOf(tx, { locals, id: params.id });
      if (event.deletedAt) return;
      await deleteEvent(tx, { command: commandOf(locals), id: event.id, ...versionIn(form) });
    });
  },
  restore: async ({ locals, params }) =>
    run({ locals, id: params.id, query: 'erledigt=restored' }, async (tx) => {
      const event = await eventOf(tx, { locals, id: params.id });
      if (event.deletedAt) await restoreEvent(tx, { command: commandOf(locals), id: event.id });
    }),
  'edit-back': async ({ locals, params, request }) => {
    const form = await sentForm(request);
    return run({ locals, id: params.id, query: 'erledigt=edit_back' }, async (tx) => {
      const event = await eventOf(tx, { locals, id: params.id });
      if (!(await undoableEdit(tx, { locals, event }))) throw new CalendarError('too_late');
      await takeBackEdit(tx, { command: commandOf(locals), id: event.id, ...versionIn(form) });
    });
  },
  'series-back': async ({ locals, params, request }) => {
    const form = await sentForm(request);
    return run({ locals, id: params.id, query: 'erledigt=from_back' }, async (tx) => {
      const event = await eventOf(tx, { locals, id: params.id });
      const seriesId = typed(form, 'series');
      await takeBackFromDate(tx, {
        command: commandOf(locals),
        eventId: event.id,
        seriesId: isId(seriesId) ? seriesId : event.id,
        ...versionIn(form),
      });
    });
  },
};

/**
 * What the form changed last, where it can still be taken back and this person could have done it the other way round:
 * who may not publish, or not withdraw what is published, cannot do so by taking back.
 */
async function undoableEdit(
  tx: Tx,
  { locals, event }: { locals: App.Locals; event: StoredEvent },
): Promise<string[] | null> {
  const { id: eventId, version, status } = event;
  const edit = await findLastEdit(tx, { eventId, version, now: locals.now });
  if (!edit) return null;
  const editor = personOf(locals);
  const isAllowed =
    mayEditEvent({ editor, event: edit.before }) &&
    (edit.before.status === status || statusSteps({ editor, event }).includes(edit.before.status));
  return isAllowed ? edit.fields : null;
}

/** Does the work and leads back to the page, or says what was wrong. */
async function run(
  { locals, id, query }: { locals: App.Locals; id: string; query: string },
  work: (tx: Tx) => Promise<void>,
) {
  try {
    await inDistrict(districtOf(locals).id, work);
  } catch (caught) {
    return refuse({ caught, locals });
  }
  back({ locals, id, query });
}

function back({ locals, id, query }: { locals: App.Locals; id: string; query: string }): never {
  const path = localPath(locals.locale, `/team/veranstaltungen/${isId(id) ? id : ''}`);
  redirect(303, query ? `${path}?${query}` : path);
}

const versionIn = (form: FormData) => ({ version: wholeNumber(form, 'version') });
