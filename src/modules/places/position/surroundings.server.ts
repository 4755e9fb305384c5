import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Place } from '../index.ts';
import { listPlaces } from '../place.server.ts';
import type { Position } from './position.ts';
import { oddityOf, surroundingsOf, type Oddity, type Surroundings } from './surroundings.ts';

/** Where the district is, by its places; remembered until it publishes. None where no place has a position. */
export const readSurroundings = rememberPerDistrict(
  async (tx): Promise<{ around: Surroundings | null }> => ({
    around: surroundingsOf(positionsOf(await listPlaces(tx))),
  }),
);

/** What is odd about where a place is said to be; nothing where it has been there before. */
export async function oddityOfPlace(
  tx: Tx,
  { id, place }: { id: string; place: Pick<Place, 'latitude' | 'longitude'> },
): Promise<Oddity> {
  const [position] = positionsOf([place]);
  if (!position) return null;
  const places = await listPlaces(tx);
  const [before] = positionsOf(places.filter((one) => one.id === id));
  const isSame = before?.latitude === position.latitude && before.longitude === position.longitude;
  if (isSame) return null;
  const others = places.filter((one) => one.id !== id);
  return oddityOf({ position, around: surroundingsOf(positionsOf(others)) });
}

function positionsOf(places: readonly Pick<Place, 'latitude' | 'longitude'>[]): Position[] {
  return places.flatMap(({ latitude, longitude }) =>
    latitude === null || longitude === null ? [] : [{ latitude, longitude }],
  );
}
