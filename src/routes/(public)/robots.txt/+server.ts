import { staleMoments } from '#modules/calendar/index.ts';
import { districtOf } from '../../context.server.ts';
import type { RequestHandler } from './$types.js';

/** Everything public may be found; the team's pages and searches are of no use to anybody else. */
export const GET: RequestHandler = ({ locals, url }) => {
  const { timeZone } = districtOf(locals);
  locals.staleAt.push(...staleMoments({ occurrences: [], now: locals.now, timeZone }));
  const lines = [
    'User-agent: *',
    'Disallow: /team',
    'Disallow: /anmelden',
    'Disallow: /en/anmelden',
    '',
    `Sitemap: ${url.origin}/sitemap.xml`,
    '',
  ];
  return new Response(lines.join('\n'), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
