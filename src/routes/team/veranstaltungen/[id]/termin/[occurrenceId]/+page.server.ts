import { fail, redirect } from '@sveltejs/kit';
import { CalendarError } from '#modules/calendar/index.ts';
import {
  parseDateForm,
  readDateForm,
  readFromForm,
  reasonOf,
  type FromValues,
} from '#modules/calendar/forms.ts';
import {
  cancelFromDate,
  cancelOccurrence,
  changeFromDate,
  changeOccurrence,
  restoreOccurrence,
  skipOccurrence,
  takeBackChange,
  undoOccurrenceChanges,
} from '#modules/calendar/server.ts';
import { venueOptions } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types.js';
import { answer, change, dateOf, previewOf, startValues, wordsOf } from './date.server.ts';

export const load: PageServerLoad = async ({ locals, params }) =>
  inDistrict(districtOf(locals).id, async (tx) => {
    const { event, found, bookingPath } = await dateOf(tx, { locals, params });
    const { occurrence, usual } = found;
    const places = await listPlaces(tx);
    return {
      event,
      ...found,
      /** Its time is all that is changed here. */
      bookingPath,
      start: startValues(found),
      isOver: Date.parse(occurrence.endsAt) <= locals.now.getTime(),
      hasBegun: Date.parse(occurrence.startsAt) <= locals.now.getTime(),
      places: venueOptions(places, [occurrence.place?.id ?? null, event.placeId]),
      eventPlace: places.find(({ id }) => id === event.placeId)?.name ?? null,
      usualPlace: places.find(({ id }) => id === (usual.placeId ?? event.placeId))?.name ?? null,
    };
  });

export const actions: Actions = {
  change: async ({ locals, params, url, request }) => {
    const form = await sentForm(request);
    return change(
      { locals, params, url, form, kind: 'moved' },
      async (tx, { occurrence, usual }) => {
        const places = (await listPlaces(tx)).map(({ id }) => id);
        const values = readDateForm(form);
        const { now } = locals;
        const { move, errors } = parseDateForm({
          values,
          occurrence,
          usual,
          placeIds: places,
          now,
        });
        if (!move) return errors;
        await changeOccurrence(tx, { ...target({ locals, params, form }), move });
      },
    );
  },
  cancel: async ({ locals, params, url, request }) => {
    const form = await sentForm(request);
    return change({ locals, params, url, form, kind: 'cancelled' }, async (tx) => {
      const reason = reasonOf(readDateForm(form));
      await cancelOccurrence(tx, { ...target({ locals, params, form }), reason });
    });
  },
  skip: async ({ locals, params, url, request }) => {
    const form = await sentForm(request);
    return change({ locals, params, url, form, kind: 'skipped' }, async (tx) => {
      await skipOccurrence(tx, { ...target({ locals, params, form }), reason: {} });
    });
  },
  restore: async ({ locals, params, url, request }) => {
    const form = await sentForm(request);
    return change({ locals, params, url, form, kind: 'restored' }, async (tx) => {
      await restoreOccurrence(tx, { ...target({ locals, params, form }), reason: {} });
    });
  },
  follow: async ({ locals, params, url, request }) => {
    const form = await sentForm(request);
    return change({ locals, params, url, form, kind: 'restored' }, async (tx) => {
      await undoOccurrenceChanges(tx, target({ locals, params, form }));
    });
  },
  undo: async ({ locals, params, url, request }) => {
    const form = await sentForm(request);
    return change({ locals, params, url, form, kind: 'undone' }, async (tx) => {
      await takeBackChange(tx, target({ locals, params, form }));
    });
  },
  preview: async ({ locals, params, request }) => {
    const values = readFromForm(await sentForm(request));
    try {
      return await inDistrict(districtOf(locals).id, async (tx) => {
        const { change: _, ...from } = await previewOf(tx, {
          locals,
          ...(await dateOf(tx, { locals, params })),
          values,
        });
        return answer({ from });
      });
    } catch (caught) {
      return refuseFrom({ caught, locals, values });
    }
  },
  from: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const values = readFromForm(form);
    let seriesId: string;
    try {
      const done = await inDistrict(districtOf(locals).id, async (tx) => {
        const found = await dateOf(tx, { locals, params });
        const { change, ...from } = await previewOf(tx, { locals, ...found, values });
        if (!change) return { from, seriesId: null };
        return {
          from,
          seriesId: await changeFromDate(tx, {
            command: commandOf(locals),
            version: wholeNumber(form, 'version'),
            change,
          }),
        };
      });
      if (done.seriesId === null) return fail(400, answer({ from: done.from }));
      seriesId = done.seriesId;
    } catch (caught) {
      return refuseFrom({ caught, locals, values });
    }
    backToEvent({ locals, params, done: `from&reihe=${seriesId}` });
  },
  'cancel-from': async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const cancelFrom = {
      reason: typed(form, 'fromReason'),
      reasonEn: typed(form, 'fromReasonEn'),
    };
    let seriesId: string;
    try {
      seriesId = await inDistrict(districtOf(locals).id, async (tx) => {
        const { found } = await dateOf(tx, { locals, params });
        return cancelFromDate(tx, {
          command: commandOf(locals),
          version: wholeNumber(form, 'version'),
          occurrenceId: found.occurrence.id,
          reason: reasonOf(cancelFrom),
        });
      });
    } catch (caught) {
      if (!(caught instanceof CalendarError)) throw caught;
      return fail(409, answer({ problems: wordsOf({ caught, locals }), cancelFrom }));
    }
    backToEvent({ locals, params, done: `from_cancelled&reihe=${seriesId}` });
  },
};

function backToEvent({
  locals,
  params,
  done,
}: Pick<RequestEvent, 'locals' | 'params'> & { done: string }): never {
  redirect(303, localPath(locals.locale, `/team/veranstaltungen/${params.id}?erledigt=${done}`));
}

function refuseFrom({
  caught,
  locals,
  values,
}: {
  caught: unknown;
  locals: App.Locals;
  values: FromValues;
}) {
  if (!(caught instanceof CalendarError)) throw caught;
  const problems = wordsOf({ caught, locals });
  return fail(409, answer({ from: { values, errors: [], problems, preview: null } }));
}

function target({
  locals,
  params,
  form,
}: Pick<RequestEvent, 'locals' | 'params'> & { form: FormData }) {
  const sequence = wholeNumber(form, 'sequence');
  return { command: commandOf(locals), id: params.occurrenceId, sequence };
}
