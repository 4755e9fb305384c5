import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { listThings } from '../thing/find.server.ts';
import { isMounted, type Thing } from '../thing/thing.ts';
import type { Round } from './round.ts';
import { lengthOf, shortRoute } from './route.ts';

export interface RoundStops {
  /** What hangs today, in the order of a short walk; what has no position stands at the end. */
  stops: Thing[];
  /** Of the walk, as the crow flies. */
  metres: number;
  /** Some have no position. */
  lacksPosition: boolean;
}

/** Where a round goes on a local date. */
export async function readStops(
  tx: Tx,
  { round, today }: { round: Round; today: string },
): Promise<RoundStops> {
  const things = (await listThings(tx)).filter(
    (thing) => round.thingIds.includes(thing.id) && isMounted(thing, today),
  );
  const places = new Map((await listPlaces(tx)).map((place) => [place.id, place]));
  const located = things.flatMap((thing) => {
    const { latitude = null, longitude = null } = places.get(thing.placeId) ?? {};
    return latitude === null || longitude === null ? [] : [{ thing, latitude, longitude }];
  });
  const route = shortRoute(located);
  const there = new Set(route.map(({ thing }) => thing));
  const others = things.filter((thing) => !there.has(thing));
  return {
    stops: [...route.map(({ thing }) => thing), ...others],
    metres: Math.round(lengthOf(route)),
    lacksPosition: others.length > 0,
  };
}
