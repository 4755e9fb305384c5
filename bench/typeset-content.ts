import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEvent, findEvents, findPublicEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { usualChoice, type PosterChoice } from '#modules/posters/index.ts';
import { findPosterSource } from '#modules/posters/server.ts';
import { findEventTopic, readPostView, type PictureDocument } from '#modules/social/server.ts';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { sharp } from '#platform/files/decoder.server.ts';
import { readPicture, storePicture, useFilesFolder } from '#platform/files/server.ts';
import type { TypesetSource } from '#platform/typeset/index.ts';
import { eventDetails, seriesDetails } from '../tests/factories/event.ts';

const origin = 'https://heeren-werve.example';
export const title = 'Ein Abend im Garten';
export const summary =
  'Wir sitzen unter den Bäumen, hören Musik und essen, was alle mitbringen. Bei Regen in der Scheune.';

/** All that a poster and ten pictures are made of, read once. */
export interface TypesetContent {
  poster(choice: Pick<PosterChoice, 'design' | 'format'>): TypesetSource;
  carousel: PictureDocument;
  /** JPEG. */
  photo: Buffer;
}

/** A weekly event with a photo, as the product keeps and reads it. @param folder for the files */
export async function makeContent(command: Command, folder: string): Promise<TypesetContent> {
  useFilesFolder(folder);
  const drawing = join(import.meta.dirname, '..', 'demo', 'pictures', 'maifeier.svg');
  const drawn = await sharp(await readFile(drawing))
    .resize(2400)
    .jpeg()
    .toBuffer();
  const picture = await readPicture(drawn);
  const { districtId, now } = command;
  return inDistrict(districtId, async (tx) => {
    const details = {
      alt: { de: 'Ein Garten' },
      decorative: false,
      photographer: 'E. Beispiel',
      credit: '',
      consent: 'ja',
      channels: ['web' as const, 'print' as const, 'social' as const],
    };
    const { id: pictureId } = await storePicture(tx, { command, picture, details });
    const { id } = await createEvent(tx, {
      command,
      status: 'published',
      details: eventDetails({ title: { de: title }, summary: { de: summary }, pictureId }),
      series: [
        seriesDetails({
          localStart: `${now.toISOString().slice(0, 10)}T18:30`,
          rrule: 'FREQ=WEEKLY',
        }),
      ],
    });
    const event = (await findEvents(tx, [id])).get(id)!;
    const found = (await findPublicEvent(tx, { slug: event.slug, now }))!;
    const district = (await findDistrict(tx, districtId))!;
    const topic = (await findEventTopic(tx, { event, dateId: null, now }))!;
    const { documents } = await readPostView(tx, { topic, district, origin, locale: 'de' });
    const sources = new Map<string, TypesetSource>();
    for (const design of ['ruhig', 'festlich', 'foto'] as const) {
      for (const format of ['a4', 'a3'] as const) {
        const choice = { ...usualChoice, design, format };
        const order = { found, choice, district, origin, locale: 'de' as const };
        sources.set(`${design} ${format}`, await findPosterSource(tx, order));
      }
    }
    return {
      poster: ({ design, format }) => sources.get(`${design} ${format}`)!,
      carousel: documents.carousel,
      photo: picture.bytes,
    };
  });
}

/** The same content under another title: so nothing that was kept is given twice. */
export function retitled<Content extends { data: unknown }>(content: Content, to: string): Content {
  const data: unknown = JSON.parse(JSON.stringify(content.data).replaceAll(title, to));
  return { ...content, data };
}
