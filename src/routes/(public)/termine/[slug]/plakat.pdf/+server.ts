import { error, redirect } from '@sveltejs/kit';
import { findPublicEvent, findRenamed } from '#modules/calendar/server.ts';
import { PosterError, posterFileName, posterMessages } from '#modules/posters/index.ts';
import { readPosterAddress } from '#modules/posters/forms.ts';
import { findChoice, findPosterSource } from '#modules/posters/server.ts';
import { etagOf } from '#platform/cache/etag.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '../../../../context.server.ts';
import { slugIn } from '../../../slug.ts';
import type { RequestHandler } from './$types.js';

/** The poster of a published event as the team chose it, or as the address asks for. */
export const GET: RequestHandler = async ({ locals, params, url, request }) => {
  const { locale, now } = locals;
  const district = districtOf(locals);
  const slug = slugIn(params);
  const asked = await inDistrict(district.id, async (tx) => {
    const found = await findPublicEvent(tx, { slug, now });
    if (!found) return { renamed: await findRenamed(tx, slug) };
    const { choice: chosen } = await findChoice(tx, found.event.id);
    const read = readPosterAddress({ query: url.searchParams, chosen });
    if ('problem' in read) return read;
    const { choice } = read;
    try {
      const order = { found, choice, district, origin: url.origin, locale };
      return { choice, source: await findPosterSource(tx, order) };
    } catch (caught) {
      if (caught instanceof PosterError && caught.code === 'no_date') return { noDate: true };
      throw caught;
    }
  });
  const t = posterMessages.in(locale);
  if ('problem' in asked) return say(t(`posters.address.${asked.problem}`), 400);
  if ('noDate' in asked) return say(t('posters.error.no_date'), 404);
  if ('renamed' in asked) {
    if (!asked.renamed) error(404);
    // Not for ever: it may get its old name back.
    redirect(302, localPath(locale, `/termine/${asked.renamed}/plakat.pdf`) + url.search);
  }
  const { choice, source } = asked;
  const { pdf } = await typesetPdf(source);
  const name = posterFileName({ slug, date: choice.date, look: choice });
  const headers = {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
    // Kept, but asked for again each time: a poster of a cancelled event must not wait in somebody's cache.
    'cache-control': 'public, no-cache',
    etag: etagOf(pdf),
  };
  if (request.headers.get('if-none-match')?.includes(headers.etag)) {
    return new Response(null, { status: 304, headers });
  }
  return new Response(new Uint8Array(pdf), { headers });
};

const say = (text: string, status: number) =>
  new Response(`${text}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
