import { listOrganisations } from '#modules/organisations/server.ts';
import { addressLine } from '#modules/places/index.ts';
import { listPlaces } from '#modules/places/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { Names } from './names.ts';

export async function readNames(tx: Tx): Promise<Names> {
  const places = await listPlaces(tx);
  const organisations = await listOrganisations(tx);
  const shown = {
    places: new Map(
      places.map((place) => [
        place.id,
        { id: place.id, name: place.name, address: addressLine(place) },
      ]),
    ),
    organisations: new Map(
      organisations.map(({ id, slug, name, category }) => [
        id,
        { id, slug, name, ...(category && { isListed: true }) },
      ]),
    ),
  };
  return { places, organisations, shown };
}
