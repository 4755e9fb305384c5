import {
  parseTrailForm,
  pointsText,
  readTrailForm,
  valuesOfTrail,
} from '#modules/discover/forms.ts';
import {
  kilometresIn,
  lengthOf,
  lineOf,
  sightTitle,
  trailPath,
  type Trail,
} from '#modules/discover/index.ts';
import { changeTrail, listSights } from '#modules/discover/server.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { positionsById } from '#routes/(public)/entdecken/spots.ts';
import { fail } from '@sveltejs/kit';
import { historyOf } from '../../../audit-lines.server.ts';
import { deleteThing, openThing, saveThing } from '../../../kept-thing.server.ts';
import { trails, type TrailAnswer } from '../trail.server.ts';
import { stopActions } from './stops.server.ts';
import type { Actions, PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const trail = await openThing(trails, { locals, id: params.id });
  const { id, name, version, published } = trail;
  return inDistrict(districtOf(locals).id, async (tx) => {
    const { stops, more, metres } = await tellStops(tx, trail);
    return {
      ...{ id, name, version, published, stops, more, values: valuesOfTrail(trail) },
      publicPath: published ? trailPath(trail) : null,
      kilometres: kilometresIn({ metres, locale: locals.locale }),
      history: await historyOf(tx, { locals, subject: 'trail', id }),
    };
  });
};

/** The stops by name, what else could be one, and how long the way past them is. */
async function tellStops(tx: Tx, trail: Trail) {
  const sights = await listSights(tx);
  const positions = positionsById(await listPlaces(tx));
  const byId = new Map(sights.map((sight) => [sight.id, sight]));
  const steps = trail.stops.map(({ sightId, via }) => {
    const sight = byId.get(sightId);
    return { sight, sightId, via, position: (sight && positions.get(sight.placeId)) ?? null };
  });
  return {
    metres: lengthOf(lineOf({ steps, round: trail.round })),
    stops: steps.map(({ sight, sightId, via, position }) => ({
      sightId,
      title: sight ? sightTitle(sight, 'de').text : '',
      isSeen: sight?.state === 'published',
      isPlaced: position !== null,
      via: pointsText(via),
      points: via.length,
    })),
    more: sights
      .filter(({ id }) => !trail.stops.some(({ sightId }) => sightId === id))
      .map((sight) => ({ value: sight.id, text: sightTitle(sight, 'de').text })),
  };
}

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const values = { ...readTrailForm(await sentForm(request)), id: params.id };
    const { value: details, errors } = parseTrailForm(values);
    if (!details) return fail(400, { values, errors, problems: [] } satisfies TrailAnswer);
    return saveThing(trails, {
      locals,
      values,
      async write(tx, before) {
        const version = before?.version ?? -1;
        await changeTrail(tx, { command: commandOf(locals), id: params.id, version, details });
      },
    });
  },
  add: stopActions.add,
  up: stopActions.up,
  down: stopActions.down,
  remove: stopActions.remove,
  via: stopActions.via,
  publish: stopActions.publish,
  withdraw: stopActions.withdraw,
  delete: deleteThing(trails),
};
