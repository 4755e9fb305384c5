import type { Place, Position } from '#modules/places/index.ts';

/** Where each place is, of those that have a position. */
export function positionsById(
  places: readonly Pick<Place, 'id' | 'latitude' | 'longitude'>[],
): Map<string, Position> {
  return new Map(
    places.flatMap(({ id, latitude, longitude }) =>
      latitude === null || longitude === null ? [] : [[id, { latitude, longitude }] as const],
    ),
  );
}
