import { readFile } from 'node:fs/promises';
import { drawnWidth, usualChoice, type PosterChoice } from '#modules/posters/index.ts';
import { saveChoice, storeOwnPoster } from '#modules/posters/server.ts';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';

/** What a group brought along; `posters/spieleabend.typ` is its source. */
export const ownPoster = {
  title: 'Spieleabend',
  size: { width: drawnWidth, height: 2263 },
  file: new URL('posters/spieleabend.pdf', import.meta.url),
  alt: 'Plakat der Spielerunde mit zwei bunten Würfeln: Spieleabend, jeden zweiten Mittwoch im Monat um 18:30 Uhr im Stadtteilbüro. Brett- und Kartenspiele für alle, eigene Spiele dürfen mitkommen.',
};

/** A festive poster, one with a sponsor, and one that a group brought along. */
export async function choosePosters(
  tx: Tx,
  {
    command,
    eventIds,
    logoId,
  }: { command: Command; eventIds: Map<string, string>; logoId: string },
): Promise<void> {
  const chosen: Record<string, Partial<PosterChoice>> = {
    Maifeier: { design: 'festlich' },
    'Rund um den Weihnachtsbaum': { design: 'foto', logoIds: [logoId] },
  };
  for (const [title, choice] of Object.entries(chosen)) {
    const eventId = idOf(title);
    await saveChoice(tx, { command, eventId, version: 0, choice: { ...usualChoice, ...choice } });
  }
  // Not read as an upload would be, which takes a second: a test does that.
  const { title, alt, file, size } = ownPoster;
  const bytes = await readFile(file);
  const own = { kind: 'pdf' as const, pages: 1, page: 1, ...size, alt, bytes };
  await storeOwnPoster(tx, { command, eventId: idOf(title), own });

  function idOf(title: string): string {
    const id = eventIds.get(title);
    if (!id) throw new Error(`No example is called "${title}".`);
    return id;
  }
}
