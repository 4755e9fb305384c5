import { nextState, type SightState } from '#modules/discover/index.ts';
import {
  changeSight,
  createSight,
  findSight,
  setSightState,
  writeSightText,
} from '#modules/discover/server.ts';
import { codeOfPlace, findPlace, updatePlace } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { makePlace } from './district.ts';

/** A sight with all that its state asks for, at a place of its own with a short address. */
export async function makeSight({
  command,
  title = 'Haus Heeren',
  state = 'published',
}: {
  command: Command;
  title?: string;
  state?: SightState;
}): Promise<{ id: string; slug: string; placeId: string; code: string }> {
  const placeId = await makePlace({ command });
  return inDistrict(command.districtId, async (tx) => {
    const { version, ...place } = (await findPlace(tx, placeId))!;
    const where = { latitude: 51.59, longitude: 7.72 };
    await updatePlace(tx, { command, id: placeId, version, place: { ...place, ...where } });
    const code = await codeOfPlace(tx, { command, placeId });
    const id = await createSight(tx, { command, title, placeId, category: 'architecture' });
    const now = async () => (await findSight(tx, id))!;
    const text = { title, teaser: 'Ein Ort.', body: 'Text.', translatedBy: '' };
    await writeSightText(tx, { command, id, language: 'de', version: 1, text });
    const written = await now();
    const details = { ...written, ownerApproval: 'Alle einverstanden' };
    await changeSight(tx, { command, id, version: written.version, details });
    for (let sight = await now(); sight.state !== state; sight = await now()) {
      const next = nextState(sight.state)!;
      await setSightState(tx, { command, id, version: sight.version, state: next });
    }
    return { id, slug: (await now()).slug, placeId, code };
  });
}
