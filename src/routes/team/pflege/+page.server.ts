import { addDays, localDay } from '#modules/calendar/index.ts';
import { mostUrgent, needStates } from '#modules/care/index.ts';
import {
  countWatered,
  listCareDamages,
  listRounds,
  listThings,
  listWeather,
  readNeeds,
} from '#modules/care/server.ts';
import { isServed, countedMinutes } from '#modules/duties/index.ts';
import { listShifts } from '#modules/duties/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { readEnvironment } from '#platform/env.server.ts';
import { newId } from '#platform/ids.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { findDone, restoreThing } from '../kept-thing.server.ts';
import type { Actions, PageServerLoad } from './$types.js';
import { things as kind } from './care.server.ts';
import { findDoneThing, leadBack, logFromForm, settle } from './done.server.ts';
import { watersToday } from './today.server.ts';

const path = '/team/pflege';

export const load: PageServerLoad = ({ locals, url }) => {
  const { id: districtId, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  return inDistrict(districtId, async (tx) => {
    const things = await listThings(tx);
    const needs = await readNeeds(tx, { things, today, timeZone });
    const rows = things.map(({ id, name, kind: what, plant }) => {
      const urgent = mostUrgent(needs.get(id) ?? []);
      return { id, name, kind: what, plant, urgent };
    });
    const order = ({ urgent }: (typeof rows)[number]) =>
      needStates.indexOf(urgent?.state ?? 'resting');
    const needing = rows
      .filter(({ urgent }) => urgent?.state === 'overdue' || urgent?.state === 'soon')
      .toSorted((a, b) => order(a) - order(b))
      // Made with the page, so that pressing twice enters once.
      .map((row) => ({ ...row, entryId: newId() }));
    const year = today.slice(0, 4);
    const since = { from: `${year}-01-01`, until: today, timeZone };
    const names = new Map(things.map(({ id, name }) => [id, name]));
    return {
      // Taps that a round left on this telephone are sent from here too.
      ...{ personId: personOf(locals).id, madeAt: locals.now },
      needing,
      rows,
      rounds: (await watersToday(tx, { rounds: await listRounds(tx), today, locals })).map(
        (round) => ({ ...round, tapId: newId() }),
      ),
      damages: (await listCareDamages(tx, { isOpen: true })).flatMap(
        ({ id, thingId, text, reportedAt }) => {
          const name = names.get(thingId);
          return name ? [{ id, thingId, text, reportedAt, name }] : [];
        },
      ),
      year: {
        ...(await countWatered(tx, since)),
        minutes: await wateringMinutes(tx, since, locals),
      },
      weather: await weatherOf(tx, today),
      done: await findDone(tx, { kind, url }),
      getan: findDoneThing(url),
    };
  });
};

/** What the rota counts for watering: no second bookkeeping. */
async function wateringMinutes(
  tx: Tx,
  { from, until }: { from: string; until: string },
  { now }: App.Locals,
): Promise<number> {
  const shifts = (await listShifts(tx, { from, until })).filter(
    (shift) => shift.kind === 'watering' && isServed(shift, now),
  );
  return shifts
    .flatMap((shift) => shift.people.map((person) => countedMinutes(shift, person)))
    .reduce((sum, minutes) => sum + minutes, 0);
}

/** Whether the weather counts, and of which day it is known last. */
async function weatherOf(tx: Tx, today: string): Promise<{ isOn: boolean; last: string | null }> {
  const known = await listWeather(tx, { from: addDays({ date: today, days: -14 }) });
  const last = [...known.keys()].toSorted().at(-1) ?? null;
  return { isOn: readEnvironment().WEATHER_URL !== undefined || last !== null, last };
}

export const actions: Actions = {
  restore: restoreThing(kind),
  log: async (event) => {
    await logFromForm(event);
    leadBack(event.locals, path, 'logged');
  },
  settle: async (event) => {
    await settle(event);
    leadBack(event.locals, path, 'settled');
  },
};
