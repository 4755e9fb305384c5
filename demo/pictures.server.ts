import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { readPicture, storePicture, type ReadPicture } from '#platform/files/server.ts';
import { pictures, saidAboutAll, type PictureKey } from './pictures.ts';

type Drawn = [PictureKey, ReadPicture][];

/** Turns the drawings into pixels and reads them like any upload; outside a transaction, for it takes its time. */
export async function drawPictures(): Promise<Drawn> {
  const keys = Object.keys(pictures) as PictureKey[];
  return Promise.all(
    keys.map(async (key): Promise<Drawn[number]> => [key, await draw(pictures[key].file)]),
  );
}

export async function storePictures(
  tx: Tx,
  { command, drawn }: { command: Command; drawn: Drawn },
): Promise<Record<PictureKey, string>> {
  const ids: [string, string][] = [];
  for (const [key, picture] of drawn) {
    const details = { ...saidAboutAll, alt: pictures[key].alt };
    const { id } = await storePicture(tx, { command, picture, details });
    ids.push([key, id]);
  }
  return Object.fromEntries(ids) as Record<PictureKey, string>;
}

async function draw(file: string): Promise<ReadPicture> {
  const path = fileURLToPath(new URL(`pictures/${file}`, import.meta.url));
  // Hardly compressed: it is read again at once.
  return readPicture(await sharp(path).png({ compressionLevel: 1 }).toBuffer());
}
