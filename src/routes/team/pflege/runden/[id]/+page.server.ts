import { redirect } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { CareError, teamRoundPath } from '#modules/care/index.ts';
import {
  countTap,
  logCare,
  readNeeds,
  readStops,
  takeBackCare,
  waterAll,
} from '#modules/care/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId, newId } from '#platform/ids.ts';
import { typed } from '#platform/typed-text.ts';
import { commandOf, districtOf, personOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { openThing } from '../../../kept-thing.server.ts';
import { rounds } from '../../care.server.ts';
import { watersToday } from '../../today.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const round = await openThing(rounds, { locals, id: params.id });
  const { id: districtId, timeZone } = districtOf(locals);
  const today = localDay({ at: locals.now, timeZone });
  const tap = url.searchParams.get('getan') ?? '';
  return inDistrict(districtId, async (tx) => {
    const { stops, metres, lacksPosition } = await readStops(tx, { round, today });
    const needs = await readNeeds(tx, { things: stops, today, timeZone });
    return {
      ...{ id: round.id, name: round.name, litres: round.litres, metres, lacksPosition },
      // Whose taps the browser keeps.
      ...{ personId: personOf(locals).id, madeAt: locals.now },
      stops: stops.map(({ id, name, number, waterSource }) => ({
        ...{ id, name, number, waterSource, entryId: newId() },
        need: needs.get(id)?.find(({ care }) => care === 'water') ?? null,
      })),
      who: (await watersToday(tx, { rounds: [round], today, locals }))[0]?.who ?? '',
      tapId: newId(),
      done: isId(tap) ? { tapId: tap, count: await countTap(tx, tap) } : null,
    };
  });
};

export const actions: Actions = {
  all: async ({ locals, params, request }) => {
    const round = await openThing(rounds, { locals, id: params.id });
    const sent = typed(await sentForm(request), 'tapId');
    const tapId = isId(sent) ? sent : newId();
    const command = commandOf(locals);
    const today = localDay({ at: locals.now, timeZone: command.timeZone });
    await inDistrict(command.districtId, async (tx) => {
      const { stops } = await readStops(tx, { round, today });
      const thingIds = stops.map(({ id }) => id);
      await waterAll(tx, { command, tapId, thingIds, litres: round.litres });
    });
    redirect(303, localPath(locals.locale, `${teamRoundPath(params.id)}?getan=${tapId}`));
  },
  one: async ({ locals, params, request }) => {
    const round = await openThing(rounds, { locals, id: params.id });
    const form = await sentForm(request);
    const [id, thingId] = [typed(form, 'id'), typed(form, 'thingId')];
    const command = commandOf(locals);
    if (isId(id) && isId(thingId)) {
      const { litres } = round;
      const entry = { id, thingId, what: 'watered' as const, litres, at: command.now };
      await inDistrict(command.districtId, (tx) =>
        logCare(tx, { command, entries: [entry], tapId: id }),
      );
    }
    redirect(303, localPath(locals.locale, `${teamRoundPath(params.id)}?getan=${id}`));
  },
  undo: async ({ locals, params, request }) => {
    await openThing(rounds, { locals, id: params.id });
    const tapId = typed(await sentForm(request), 'tapId');
    const command = commandOf(locals);
    try {
      if (isId(tapId)) {
        await inDistrict(command.districtId, (tx) => takeBackCare(tx, { command, tapId }));
      }
    } catch (caught) {
      // Nothing of it is there: it is as they wished.
      if (!(caught instanceof CareError)) throw caught;
    }
    redirect(303, localPath(locals.locale, teamRoundPath(params.id)));
  },
};
