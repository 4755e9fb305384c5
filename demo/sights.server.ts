import { nextState, type SightLanguage } from '#modules/discover/index.ts';
import {
  changeSight,
  createSight,
  createSign,
  findSight,
  setSightState,
  writeSightText,
} from '#modules/discover/server.ts';
import { createPlace, findPlace, updatePlace } from '#modules/places/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { exampleSights, type ExampleSight } from './sights.ts';
import { district, type PlaceKey } from './who-and-where.ts';

/** What there is to discover: five that visitors read, one that was checked, one under research, one idea. */
export async function tellSights(
  tx: Tx,
  { command, placeIds }: { command: Command; placeIds: Record<PlaceKey, string> },
): Promise<void> {
  for (const sight of exampleSights) await tell(tx, { command, sight, placeIds });
}

async function tell(
  tx: Tx,
  {
    command,
    sight,
    placeIds,
  }: { command: Command; sight: ExampleSight; placeIds: Record<PlaceKey, string> },
): Promise<void> {
  const { category, texts, state, hasSign } = sight;
  const placeId = await placeOf(tx, { command, sight, placeIds });
  const id = await createSight(tx, { command, title: texts.de.title, placeId, category });
  for (const [language, text] of Object.entries(texts)) {
    await writeSightText(tx, {
      ...{ command, id, language: language as SightLanguage, version: language === 'de' ? 1 : 0 },
      text: { ...text, translatedBy: '' },
    });
  }
  const written = (await findSight(tx, id))!;
  const approval = state === 'published' ? 'Beispiel: Die Eigentümer haben zugestimmt' : '';
  const details = { ...written, ownerApproval: approval };
  await changeSight(tx, { command, id, version: written.version, details });
  for (
    let now = (await findSight(tx, id))!;
    now.state !== state;
    now = (await findSight(tx, id))!
  ) {
    const next = nextState(now.state)!;
    await setSightState(tx, { command, id, version: now.version, state: next });
  }
  if (hasSign) {
    const { title, teaser } = texts.de;
    await createSign(tx, { command, id: newId(), details: signOf({ placeId, title, teaser }) });
  }
}

/** Of enamel, as the real ones are; size and price are made up. */
function signOf({ placeId, title, teaser }: { placeId: string; title: string; teaser: string }) {
  return {
    ...{ placeId, state: 'mounted' as const, heading: title, wording: teaser, material: 'Email' },
    ...{ width: 150, height: 200, fixing: 'Vier Schrauben (Beispiel)' },
    ...{ permission: 'Beispiel: Die Eigentümer haben zugestimmt' },
    ...{ costCents: 18_500, paidBy: 'Beispielsponsor' },
  };
}

async function placeOf(
  tx: Tx,
  {
    command,
    sight: { place: key, position, texts },
    placeIds,
  }: { command: Command; sight: ExampleSight; placeIds: Record<PlaceKey, string> },
): Promise<string> {
  const { latitude = null, longitude = null } = position ?? {};
  if (key === null) {
    const where = { street: '', postalCode: district.postalCode ?? '', town: district.town };
    const none = { access: {}, exclusive: false, venue: false };
    return createPlace(tx, {
      ...{ ...command, ...where, ...none, name: texts.de.title, latitude, longitude },
    });
  }
  const id = placeIds[key];
  const { version, ...place } = (await findPlace(tx, id))!;
  await updatePlace(tx, { command, id, version, place: { ...place, latitude, longitude } });
  return id;
}
