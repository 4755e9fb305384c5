import { staleMoments } from '#modules/calendar/index.ts';
import { brandingCss, defaultBranding } from '#ui/branding.ts';
import { districtOf } from '../../context.server.ts';
import type { RequestHandler } from './$types.js';

/** The district's colours as a stylesheet of its own: the security policy allows no inline styles. */
export const GET: RequestHandler = ({ locals }) => {
  const { branding, timeZone } = districtOf(locals);
  locals.staleAt.push(...staleMoments({ occurrences: [], now: locals.now, timeZone }));
  return new Response(brandingCss({ ...defaultBranding, ...branding }), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'no-cache' },
  });
};
