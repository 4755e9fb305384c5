import { contentId, letterTemplate } from '#modules/mailing/index.ts';
import { attachPictures } from '#modules/mailing/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { contentOf, lookOf } from '../letter.server.ts';
import type { RequestHandler } from './$types.js';

/**
 * The letter as it is, alone, for a frame in the preview. It carries its look in itself, as mails do, so this one answer
 * allows that; it may load nothing, run nothing, and stand in no other site's frame.
 */
export const GET: RequestHandler = async (event) => {
  const list = await contentOf(event);
  const of = { list, categories: [], ...lookOf(event.url) };
  const { pictureIds } = letterTemplate(of);
  const districtId = districtOf(event.locals).id;
  const files = await attachPictures({ districtId, ids: pictureIds });
  const pictureUrl = (id: string) => {
    const file = files.find(({ cid }) => cid === contentId(id));
    return file ? `data:${file.type};base64,${file.content.toString('base64')}` : '';
  };
  const { html } = letterTemplate({ ...of, pictureUrl }).fill(null);
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'x-frame-options': 'SAMEORIGIN',
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  });
};

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox',
].join('; ');
