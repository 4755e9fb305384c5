import { staleMoments } from '#modules/calendar/index.ts';
import type { SitePage } from '#platform/module.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath, locales } from '#platform/i18n/index.ts';
import { sites } from '../../../modules.server.ts';
import { districtOf } from '../../context.server.ts';
import { listSiteLinks } from '../site-links.server.ts';
import type { RequestHandler } from './$types.js';

/** Every public page in every language (https://www.sitemaps.org/protocol.html). */
export const GET: RequestHandler = async ({ locals, url }) => {
  const { id, timeZone } = districtOf(locals);
  const { now } = locals;
  const links = await listSiteLinks(locals);
  const behind = await inDistrict(id, async (tx) => {
    const pages: SitePage[] = [];
    for (const site of sites) pages.push(...((await site.listPages?.(tx, { now })) ?? []));
    return pages;
  });
  const pages = [
    ...always('/'),
    ...always(...links.map(({ path }) => path)),
    ...behind,
    ...always('/impressum', '/datenschutz', '/barrierefreiheit'),
  ];
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone }));
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.flatMap((page) => entries(page, url.origin)).join('\n')}
</urlset>
`;
  return new Response(body, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};

/** They show what is true today, so there is no day on which they changed. */
function always(...paths: string[]): SitePage[] {
  return paths.map((path) => ({ path, changedAt: null }));
}

function entries({ path, changedAt }: SitePage, origin: string): string[] {
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return locales.map((locale) => {
    const address = escapeXml(origin + localPath(locale, path));
    return `<url><loc>${address}</loc>${changed}</url>`;
  });
}

/** Slugs are plain, but the host is whatever the visitor asked for. */
function escapeXml(text: string): string {
  return text.replace(/[<>&"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
