import { noticePath, staleMoments } from '#modules/calendar/index.ts';
import { listNotices, listOccurrences, usedParts } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath, locales } from '#platform/i18n/index.ts';
import { districtOf, knownOf } from '../../context.server.ts';
import type { RequestHandler } from './$types.js';

/** Every public page in every language (https://www.sitemaps.org/protocol.html); single dates follow by links. */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { now } = locals;
  const known = await knownOf(locals);
  const parts = usedParts({ known, now });
  const { names } = known;
  const paths = await inDistrict(id, async (tx) => {
    const occurrences = await listOccurrences(tx, { endsAfter: now, limit: 5000, names });
    const notices = await listNotices(tx, { limit: 500 });
    return [
      ...['/', '/termine', '/kalender'],
      ...(parts.office ? ['/buero'] : []),
      ...(parts.notices ? ['/meldungen'] : []),
      ...new Set(occurrences.map(({ slug }) => `/termine/${slug}`)),
      ...notices.map(noticePath),
      ...['/impressum', '/datenschutz', '/barrierefreiheit'],
    ];
  });
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const entries = paths.flatMap((path) => locales.map((locale) => localPath(locale, path)));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.map((path) => `<url><loc>${escapeXml(url.origin + path)}</loc></url>`).join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

/** Slugs are plain, but the host is whatever the visitor asked for. */
function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
