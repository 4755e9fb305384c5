import { nextState, type SightState } from '#modules/discover/index.ts';
import {
  changeSight,
  checkSign,
  createSight,
  createSign,
  findSight,
  setSightState,
  writeSightText,
} from '#modules/discover/server.ts';
import { codeOfPlace, findPlace, updatePlace } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { ReadPicture } from '#platform/files/server.ts';
import { newId } from '#platform/ids.ts';
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
}): Promise<{
  id: string;
  slug: string;
  placeId: string;
  code: string;
}> {
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

/** A sign that hangs, and a damage that somebody found, with its picture. */
export async function makeSign({
  command,
  heading = 'Haus Heeren',
  picture = null,
}: {
  command: Command;
  heading?: string;
  picture?: ReadPicture | null;
}): Promise<{ id: string; checkId: string }> {
  const placeId = await makePlace({ command });
  const [id, checkId] = [newId(), newId()];
  const details = {
    ...{ placeId, state: 'mounted' as const, heading, wording: '', material: 'Email' },
    ...{ width: 150, height: 200, fixing: '', permission: '', costCents: null, paidBy: '' },
  };
  await inDistrict(command.districtId, async (tx) => {
    await createSign(tx, { command, id, details });
    await checkSign(tx, { command, id: checkId, signId: id, damage: heading, picture });
  });
  return { id, checkId };
}
