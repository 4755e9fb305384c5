import { redirect } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { officeOf } from '#modules/calendar/server.ts';
import { listShifts } from '#modules/duties/server.ts';
import { isConcernCategory, OfficeError } from '#modules/office/index.ts';
import {
  countAppointments,
  countConcerns,
  countVisit,
  countVisits,
  listOpenConcerns,
  listOpenNotes,
  removeConcern,
  takeBackVisit,
  tickNote,
  untickNote,
} from '#modules/office/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, knownOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

/** So many hours to come can be closed from here: at two a week a quarter of a year; a longer time is a closure. */
const mostClosable = 26;

/** A morning in the office on one page. */
export const load: PageServerLoad = async ({ locals, url }) => {
  const { now } = locals;
  const { id: districtId, timeZone } = districtOf(locals);
  const today = localDay({ at: now, timeZone });
  const { state, hours, consultations } = officeOf({ known: await knownOf(locals), now });
  const ofToday = consultations.filter(({ startsOn }) => startsOn === today);
  const { openUntil, next } = state;
  return inDistrict(districtId, async (tx) => {
    const span = { from: today, until: today };
    const visits = await countVisits(tx, span);
    const concerns = await countConcerns(tx, span);
    const notes = await listOpenNotes(tx);
    const counts = await countAppointments(
      tx,
      ofToday.map(({ id }) => id),
    );
    const duties = (await listShifts(tx, span)).filter(
      ({ kind, isOn }) => kind === 'office' && isOn,
    );
    const writers = notes.flatMap(({ writtenBy, answers }) => [writtenBy, answers]);
    const names = await listPersonNames(
      tx,
      writers.flatMap((id) => id ?? []),
    );
    return {
      today,
      timeZone,
      state: { openUntil, next },
      // The hour that is on and those that come: the coordination may say that one of them stays closed.
      closable: personOf(locals).roles.includes('coordination') ? hours.slice(0, mostClosable) : [],
      onDuty: duties[0] && {
        shiftId: duties[0].id,
        names: duties.flatMap(({ people }) => people.map(({ name }) => name)),
      },
      appointments: [...counts.values()].reduce((sum, count) => sum + count, 0),
      visits: visits[0]?.count ?? 0,
      concerns: concerns.reduce((sum, { count }) => sum + count, 0),
      open: (await listOpenConcerns(tx, { person: personOf(locals) })).length,
      notes,
      names,
      done: doneOf(url),
    };
  });
};

/** What was just done, with the one press that takes it back. */
function doneOf(url: URL) {
  const what = url.searchParams.get('erledigt');
  const id = url.searchParams.get('nr') ?? '';
  const category = url.searchParams.get('thema') ?? '';
  if (what === 'removed') return { what } as const;
  if (!isId(id)) return null;
  if (what === 'noted' && isConcernCategory(category)) return { what, id, category } as const;
  return what === 'ticked' ? ({ what, id } as const) : null;
}

type Change = (tx: Tx, change: { command: Command; id: string }) => Promise<void>;

/** One press that changes one row and leads back here; what is gone meanwhile needs no word. */
const pressed =
  (change: Change, said: (id: string) => string) =>
  async ({ locals, request }: { locals: App.Locals; request: Request }) => {
    const id = typed(await sentForm(request), 'id');
    const command = commandOf(locals);
    try {
      if (isId(id)) await inDistrict(command.districtId, (tx) => change(tx, { command, id }));
    } catch (caught) {
      if (!(caught instanceof OfficeError)) throw caught;
      redirect(303, localPath(locals.locale, '/team/buero'));
    }
    redirect(303, localPath(locals.locale, `/team/buero${said(id)}`));
  };

/** The counter, one up or down. */
const counted =
  (count: (tx: Tx, command: Command) => Promise<void>) =>
  async ({ locals }: { locals: App.Locals }) => {
    const command = commandOf(locals);
    await inDistrict(command.districtId, (tx) => count(tx, command));
    redirect(303, localPath(locals.locale, '/team/buero'));
  };

export const actions: Actions = {
  more: counted(countVisit),
  less: counted(takeBackVisit),
  remove: pressed(removeConcern, () => '?erledigt=removed'),
  tick: pressed(tickNote, (id) => `?erledigt=ticked&nr=${id}`),
  untick: pressed(untickNote, () => ''),
};
