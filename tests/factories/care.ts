import type { ThingDetails } from '#modules/care/index.ts';
import { createThing } from '#modules/care/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makePlace } from './district.ts';

export function thingDetails(changes: Partial<ThingDetails> = {}): ThingDetails {
  return {
    ...{ kind: 'basket', number: '1', name: 'Blumenampel 1', pictureId: null, plant: '' },
    ...{ mountedOn: null, takenDownOn: null, permission: '', permittedUntil: null },
    ...{ waterSource: '', winterStorage: '', costCents: null },
    ...changes,
  };
}

/** A flower basket at a place of its own. */
export async function makeThing({
  command,
  details = {},
}: {
  command: Command;
  details?: Partial<ThingDetails>;
}): Promise<{ id: string; placeId: string }> {
  const placeId = await makePlace({ command, name: details.name ?? 'Mast 1', exclusive: false });
  const id = await inDistrict(command.districtId, (tx) =>
    createThing(tx, { command, placeId, details: thingDetails(details) }),
  );
  return { id, placeId };
}
