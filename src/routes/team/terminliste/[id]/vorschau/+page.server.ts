import { writeLetter } from '#modules/mailing/index.ts';
import { attachPictures } from '#modules/mailing/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { contentOf, lookOf } from './letter.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async (event) => {
  const list = await contentOf(event);
  const look = lookOf(event.url);
  const { subject, html, text } = writeLetter({ list, categories: [], personal: null, ...look });
  const ids = list.pictures.map(({ id }) => id);
  const pictures = await attachPictures({ districtId: districtOf(event.locals).id, ids });
  const size = Buffer.byteLength(html);
  return {
    id: event.params.id,
    subject,
    text,
    look,
    size: Math.ceil(size / 1000),
    sizeOfAll: Math.ceil(pictures.reduce((sum, { content }) => sum + content.length, size) / 1000),
  };
};
