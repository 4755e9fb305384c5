import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { listThings } from './find.server.ts';

/**
 * At which places something is cared for: what a label leads to. Remembered until the district publishes, so that a
 * label costs the database nothing.
 */
export const readCarePlaces = rememberPerDistrict(
  async (tx): Promise<ReadonlySet<string>> =>
    new Set((await listThings(tx)).map(({ placeId }) => placeId)),
);
