import { sightTitle } from '#modules/discover/index.ts';
import { createTrail, listSights, setStops, setTrailPublished } from '#modules/discover/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { exampleTrails } from './trails.ts';

/** Two trails past the sights of the example. */
export async function laySightTrails(tx: Tx, { command }: { command: Command }): Promise<void> {
  const sights = new Map(
    (await listSights(tx)).map((sight) => [sightTitle(sight, 'de').text, sight.id]),
  );
  for (const { details, stops } of exampleTrails) {
    const id = await createTrail(tx, { command, details });
    const found = stops.map(({ title, via }) => ({ sightId: sights.get(title)!, via }));
    await setStops(tx, { command, id, version: 1, stops: found });
    await setTrailPublished(tx, { command, id, version: 2, published: true });
  }
}
