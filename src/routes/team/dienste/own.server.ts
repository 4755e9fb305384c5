import { error, fail, redirect } from '@sveltejs/kit';
import { addMonths, localDay } from '#modules/calendar/index.ts';
import { absenceErrors, readAbsenceForm, readChoices } from '#modules/duties/forms.ts';
import { calendarPath, ownPath, teamPath, type DutyErrorCode } from '#modules/duties/index.ts';
import {
  addAbsence,
  changeChoices,
  countHours,
  dropOwnLink,
  findChoices,
  listAbsences,
  makeOwnLink,
  removeAbsence,
} from '#modules/duties/server.ts';
import { reopenForStanding } from '#modules/office/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { linkOrigin } from '../../sign-in.server.ts';
import { act } from './act.server.ts';

const done = ['absence_saved', 'absence_removed', 'choices_saved', 'dropped'] as const;

/** What the page about somebody's duties shows: for themselves, or for who enters it for them. */
export async function loadOwn(
  tx: Tx,
  { locals, url, personId }: { locals: App.Locals; url: URL; personId: string },
) {
  const { now } = locals;
  const today = localDay({ at: now, timeZone: districtOf(locals).timeZone });
  return {
    personId,
    newAbsenceId: newId(),
    today,
    yearAgo: addMonths({ date: today, months: -12 }),
    absences: await listAbsences(tx, { personId, from: today }),
    choices: await findChoices(tx, personId),
    said: done.find((one) => one === url.searchParams.get('erledigt')) ?? null,
  };
}

/** One's own hours of this year and the last. */
export async function loadHours(
  tx: Tx,
  { locals, personId }: { locals: App.Locals; personId: string },
) {
  const { now } = locals;
  const thisYear = Number(localDay({ at: now, timeZone: districtOf(locals).timeZone }).slice(0, 4));
  const years = [];
  for (const year of [thisYear, thisYear - 1]) {
    const span = { from: `${year}-01-01`, until: `${year}-12-31` };
    const [hours] = await countHours(tx, { ...span, now, personId });
    if (hours) years.push({ year, minutes: hours.minutes, shifts: hours.shifts });
  }
  return years;
}

type ActionEvent = {
  locals: App.Locals;
  params: { id?: string };
  request: Request;
  url: URL;
};

/** The actions of such a page. @param whose the person whom it is about */
export function ownActions({
  whose,
  path,
}: {
  whose(event: ActionEvent): string;
  /** Where it leads back to. */
  path(event: ActionEvent): string;
}) {
  const back = (event: ActionEvent, what: (typeof done)[number]): never =>
    redirect(303, localPath(event.locals.locale, `${teamPath}/${path(event)}?erledigt=${what}`));

  const refused = (problem: DutyErrorCode) => fail(409, { problem });

  async function makeLink(event: ActionEvent, kind: 'link' | 'calendar') {
    const origin = await linkOrigin(event);
    let made = '';
    const problem = await act(event.locals, async (tx, command) => {
      const token = await makeOwnLink(tx, { command, personId: whose(event), kind });
      const to = kind === 'link' ? ownPath(token) : calendarPath(token);
      made = (origin || event.url.origin) + to;
    });
    return problem ? refused(problem) : { made: { kind, link: made } };
  }

  async function dropLink(event: ActionEvent, kind: 'link' | 'calendar') {
    const problem = await act(event.locals, (tx, command) =>
      dropOwnLink(tx, { command, personId: whose(event), kind }),
    );
    return problem ? refused(problem) : back(event, 'dropped');
  }

  return {
    absence: async (event: ActionEvent) => {
      const values = readAbsenceForm(await sentForm(event.request));
      const errors = absenceErrors(values);
      if (!isId(values.id)) error(404);
      if (errors.length > 0) return fail(400, { values, errors });
      const problem = await act(event.locals, (tx, command) =>
        addAbsence(tx, { command, personId: whose(event), ...values }),
      );
      return problem ? refused(problem) : back(event, 'absence_saved');
    },

    'remove-absence': async (event: ActionEvent) => {
      const id = typed(await sentForm(event.request), 'id');
      if (!isId(id)) error(404);
      // Pressed twice: it is gone.
      await act(event.locals, async (tx, command) => {
        await removeAbsence(tx, { command, id, personId: whose(event) });
        await reopenForStanding(tx, command);
      });
      return back(event, 'absence_removed');
    },

    choices: async (event: ActionEvent) => {
      const form = await sentForm(event.request);
      const version = wholeNumber(form, 'version');
      const problem = await act(event.locals, (tx, command) =>
        changeChoices(tx, { command, personId: whose(event), version, choices: readChoices(form) }),
      );
      return problem ? refused(problem) : back(event, 'choices_saved');
    },

    link: (event: ActionEvent) => makeLink(event, 'link'),
    'drop-link': (event: ActionEvent) => dropLink(event, 'link'),
    calendar: (event: ActionEvent) => makeLink(event, 'calendar'),
    'drop-calendar': (event: ActionEvent) => dropLink(event, 'calendar'),
  };
}
