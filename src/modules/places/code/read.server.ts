import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { tables } from '#platform/database/connection.server.ts';
import type { PlaceTables } from '../tables.server.ts';

/** What a short address leads to. */
export interface CodeTarget {
  /** Null where it was printed in advance, and nobody has said what for. */
  placeId: string | null;
  /** As the place is called, or was: signs hang longer than places last. */
  name: string;
  isGone: boolean;
}

/** Where all short addresses of a district lead, by code. Remembered until the district publishes. */
export const readCodes = rememberPerDistrict(async (tx): Promise<Map<string, CodeTarget>> => {
  const rows = await tables<PlaceTables>(tx)
    .selectFrom('place_code')
    .leftJoin('place', (join) =>
      join
        .onRef('place.district_id', '=', 'place_code.district_id')
        .onRef('place.id', '=', 'place_code.place_id'),
    )
    .select(['place_code.code', 'place_code.place_id', 'place.name', 'place.deleted_at'])
    .execute();
  return new Map(
    rows.map(({ code, place_id, name, deleted_at }) => [
      code,
      { placeId: place_id, name: name ?? '', isGone: deleted_at !== null },
    ]),
  );
});
