import { error } from '@sveltejs/kit';
import { staleMoments } from '#modules/calendar/index.ts';
import { entryPath, writeCards } from '#modules/organisations/index.ts';
import { findEntry } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf } from '#routes/context.server.ts';
import { slugIn } from '../../slug.ts';
import type { RequestHandler } from './$types.js';

/** An entry for the address book (RFC 6350). */
export const GET: RequestHandler = async ({ locals, params, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { locale, now } = locals;
  const organisation = await inDistrict(id, (tx) => findEntry(tx, slugIn(params)));
  if (!organisation) error(404);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const at = url.origin + localPath(locale, entryPath(organisation));
  return new Response(writeCards({ organisation, locale, url: at }), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="${organisation.slug}.vcf"`,
      // Kept, but asked for again each time: a number that is withdrawn must not wait in somebody's cache.
      'cache-control': 'public, no-cache',
    },
  });
};
