import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { listPublishedSights } from './find.server.ts';
import { sightPath } from './sight.ts';

/**
 * Where what is told about a place can be read, by the place's id: what a sign leads to. Remembered until the district
 * publishes, so that a sign costs the database nothing.
 */
export const readSightPaths = rememberPerDistrict(async (tx): Promise<Map<string, string>> => {
  const sights = (await listPublishedSights(tx)).toSorted(
    (a, b) => a.publishedAt!.getTime() - b.publishedAt!.getTime(),
  );
  const paths = new Map<string, string>();
  // Where two share a place, the older one is on the sign.
  for (const sight of sights) {
    if (!paths.has(sight.placeId)) paths.set(sight.placeId, sightPath(sight));
  }
  return paths;
});
