import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { parsePoints, readPoints } from '#modules/discover/forms.ts';
import {
  DiscoverError,
  moveStop,
  takeStopOut,
  teamTrailPath,
  trailMessages,
  type TrailStop,
} from '#modules/discover/index.ts';
import { findSight, setStops, setTrailPublished } from '#modules/discover/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { isId } from '#platform/ids.ts';
import { typed, wholeNumber } from '#platform/typed-text.ts';
import { commandOf, districtOf } from '#routes/context.server.ts';
import { sentForm } from '#routes/sent-form.server.ts';
import { openThing } from '../../../kept-thing.server.ts';
import { trails } from '../trail.server.ts';

type Event = RequestEvent<{ id: string }>;

/** Points as they were typed, where one is wrong. */
export interface TypedPoints {
  sightId: string;
  text: string;
}

/** What is pressed below "Stationen", each with the version that was read. */
export const stopActions = {
  add: async (event: Event) => {
    const form = await sentForm(event.request);
    const sightId = typed(form, 'sightId');
    const isKnown = await inDistrict(districtOf(event.locals).id, async (tx) => {
      const sight = isId(sightId) ? await findSight(tx, sightId) : null;
      return sight !== null && sight.deletedAt === null;
    });
    if (!isKnown) return refuse(event, 'discover.trail.team.error.stop');
    return order(event, {
      form,
      change: (stops) =>
        stops.some((stop) => stop.sightId === sightId) ? stops : [...stops, { sightId, via: [] }],
    });
  },
  up: async (event: Event) => move(event, -1),
  down: async (event: Event) => move(event, 1),
  remove: async (event: Event) => {
    const form = await sentForm(event.request);
    const sightId = typed(form, 'sightId');
    return order(event, { form, change: (stops) => takeStopOut(stops, sightId) });
  },
  via: async (event: Event) => {
    const form = await sentForm(event.request);
    const sightId = typed(form, 'sightId');
    const text = readPoints(form);
    const via = parsePoints(text);
    if (!via) {
      const told = trailMessages.in(event.locals.locale)('discover.trail.team.error.points');
      return fail(400, { problems: [told], typed: { sightId, text } satisfies TypedPoints });
    }
    return order(event, {
      form,
      change: (stops) => stops.map((stop) => (stop.sightId === sightId ? { ...stop, via } : stop)),
    });
  },
  publish: async (event: Event) => show(event, true),
  withdraw: async (event: Event) => show(event, false),
};

async function move(event: Event, by: 1 | -1) {
  const form = await sentForm(event.request);
  const sightId = typed(form, 'sightId');
  return order(event, { form, change: (stops) => moveStop(stops, { sightId, by }) });
}

async function order(
  event: Event,
  { form, change }: { form: FormData; change: (stops: TrailStop[]) => readonly TrailStop[] },
) {
  const { stops } = await openThing(trails, { locals: event.locals, id: event.params.id });
  const version = wholeNumber(form, 'version');
  return attempt(event, (tx) => setStops(tx, { ...of(event), version, stops: change(stops) }));
}

async function show(event: Event, published: boolean) {
  const version = wholeNumber(await sentForm(event.request), 'version');
  await openThing(trails, { locals: event.locals, id: event.params.id });
  return attempt(event, (tx) => setTrailPublished(tx, { ...of(event), version, published }));
}

const of = ({ locals, params }: Event) => ({ command: commandOf(locals), id: params.id });

async function attempt(event: Event, act: (tx: Tx) => Promise<void>) {
  try {
    await inDistrict(districtOf(event.locals).id, act);
  } catch (caught) {
    if (!(caught instanceof DiscoverError)) throw caught;
    const isShort = caught.code === 'no_way';
    return refuse(event, `discover.trail.team.${isShort ? 'publish_needs' : 'changed'}`);
  }
  redirect(303, `${localPath(event.locals.locale, teamTrailPath(event.params.id))}#stationen`);
}

function refuse(
  { locals }: Event,
  why:
    | 'discover.trail.team.error.stop'
    | 'discover.trail.team.publish_needs'
    | 'discover.trail.team.changed',
) {
  return fail(409, { problems: [trailMessages.in(locals.locale)(why)] });
}
