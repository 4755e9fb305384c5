import { error, fail, redirect } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { findEvent, listOccurrences } from '#modules/calendar/server.ts';
import {
  emptyDuty,
  parseDutyForm,
  parseStandingForm,
  readDutyForm,
  readStandingForm,
  valuesOfDuty,
  type DutyFormError,
} from '#modules/duties/forms.ts';
import { DutyError, needsPath, rhythmWords, spanWords } from '#modules/duties/index.ts';
import {
  addDuty,
  addStanding,
  changeDuty,
  deleteDuty,
  endStanding,
  findDuty,
  listDuties,
  listStandings,
  restoreDuty,
} from '#modules/duties/server.ts';
import { reopenForStanding } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { formatDate, inLocale, localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed, wholeNumberIn } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { act, actByMail, listHelpers } from '../../act.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

const done = [
  ...(['duty_saved', 'duty_deleted', 'duty_restored'] as const),
  ...(['standing_saved', 'standing_ended'] as const),
];
type Done = (typeof done)[number];

/** Dates that a duty can be for alone. */
const mostDates = 12;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { locale, now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  return inDistrict(districtId, async (tx) => {
    const event = isId(params.id) ? await findEvent(tx, { id: params.id }) : null;
    if (!event || event.deletedAt) error(404);
    const found = await listDuties(tx, { eventId: event.id });
    const standings = await listStandings(tx, { dutyIds: found.map(({ id }) => id) });
    const dates = await listOccurrences(tx, {
      ...{ for: 'team' as const, eventId: event.id, endsAfter: now, limit: mostDates },
    });
    const days = new Map(
      dates.map(({ id, startsOn }) => [
        id,
        formatDate({ date: startsOn, style: 'longDate', locale }),
      ]),
    );
    const said = done.find((one) => one === url.searchParams.get('erledigt')) ?? null;
    return {
      eventId: event.id,
      title: inLocale(event.title, locale),
      empty: emptyDuty(newId()),
      newStandingId: newId(),
      today: localDay({ at: now, timeZone }),
      helpers: await listHelpers(tx, now),
      dates: [...days].map(([value, text]) => ({ value, text })),
      duties: found.map((duty) => ({
        ...{ id: duty.id, needed: duty.needed, kind: duty.kind, skills: duty.skills },
        name: inLocale(duty.name, locale),
        isForOne: duty.occurrenceId !== null,
        day: days.get(duty.occurrenceId ?? '') ?? '',
        values: valuesOfDuty(duty),
        standings: (standings.get(duty.id) ?? []).map((one) => ({
          ...{ id: one.id, name: one.name, rhythm: rhythmWords(one.rhythm, locale) },
          span: spanWords(one, locale),
        })),
      })),
      said,
      deletedId: said === 'duty_deleted' ? await deletedIn(tx, url) : null,
    };
  });
};

/** What was deleted a moment ago, as long as it is. */
async function deletedIn(tx: Parameters<typeof findDuty>[0], url: URL): Promise<string | null> {
  const duty = await findDuty(tx, url.searchParams.get('nr') ?? '');
  return duty?.deletedAt ? duty.id : null;
}

export const actions: Actions = {
  /** A form for a new duty that is sent again with another text corrects the first. */
  save: async ({ locals, params, request, url }) => {
    const values = readDutyForm(await sentForm(request));
    const { details, errors } = parseDutyForm(values);
    if (!isId(values.id) || !isId(params.id)) error(404);
    if (!details) return fail(400, { values, errors });
    const { id } = values;
    const problem = await actByMail({ locals, url }, async (tx, command) => {
      const stored = await findDuty(tx, id);
      if (stored && stored.eventId !== params.id) throw new DutyError('not_found');
      if (stored) {
        const version = values.version === '' ? stored.version : wholeNumberIn(values.version);
        return changeDuty(tx, { command, id, version, details });
      }
      const occurrenceId = isId(values.occurrenceId) ? values.occurrenceId : null;
      return addDuty(tx, { command, id, eventId: params.id, occurrenceId, details });
    });
    if (problem === 'changed_meanwhile') {
      const stored = await inDistrict(districtOf(locals).id, (tx) => findDuty(tx, id));
      const current = { ...values, version: String(stored?.version ?? '') };
      return fail(409, { values: current, errors: [] as DutyFormError[], problem });
    }
    if (problem) return fail(409, { problem });
    leadBack({ locals, id: params.id, what: 'duty_saved' });
  },

  remove: async ({ locals, params, request }) => {
    const form = await sentForm(request);
    const id = typed(form, 'id');
    if (!isId(id)) error(404);
    const version = wholeNumberIn(typed(form, 'version'));
    const problem = await act(locals, (tx, command) => deleteDuty(tx, { command, id, version }));
    if (problem === 'changed_meanwhile') return fail(409, { problem });
    // Pressed twice: it is deleted.
    leadBack({ locals, id: params.id, what: 'duty_deleted', number: id });
  },

  restore: async ({ locals, params, request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    await act(locals, (tx, command) => restoreDuty(tx, { command, id }));
    leadBack({ locals, id: params.id, what: 'duty_restored' });
  },

  standing: async ({ locals, params, request }) => {
    const standingValues = readStandingForm(await sentForm(request));
    const { standing, errors: standingErrors } = parseStandingForm(standingValues);
    const { id, dutyId, personId } = standingValues;
    if (!isId(id) || !isId(dutyId)) error(404);
    if (!standing) return fail(400, { standingValues, standingErrors });
    if (!isId(personId)) error(404);
    const problem = await act(locals, async (tx, command) => {
      await addStanding(tx, { command, dutyId, standing: { id, personId, ...standing } });
      await reopenForStanding(tx, command);
    });
    if (problem)
      return fail(409, { problem, standingValues, standingErrors: [] as DutyFormError[] });
    leadBack({ locals, id: params.id, what: 'standing_saved' });
  },

  end: async ({ locals, params, request }) => {
    const id = typed(await sentForm(request), 'id');
    if (!isId(id)) error(404);
    // Pressed twice: it is ended.
    await act(locals, (tx, command) => endStanding(tx, { command, id }));
    leadBack({ locals, id: params.id, what: 'standing_ended' });
  },
};

function leadBack({
  locals,
  id,
  what,
  number,
}: {
  locals: App.Locals;
  id: string;
  what: Done;
  number?: string;
}): never {
  const nr = number ? `&nr=${number}` : '';
  redirect(303, localPath(locals.locale, `${needsPath(id)}?erledigt=${what}${nr}`));
}
