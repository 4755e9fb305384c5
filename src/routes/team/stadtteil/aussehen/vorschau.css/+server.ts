import { error } from '@sveltejs/kit';
import { isColour } from '#modules/districts/forms.ts';
import { brandingCss } from '#ui/branding.ts';
import { typed } from '#platform/typed-text.ts';
import type { RequestHandler } from './$types.js';

/** Colours that are still being chosen, for the preview alone: the security policy allows no inline styles. */
export const GET: RequestHandler = ({ url }) => {
  const brand = typed(url.searchParams, 'brand');
  const accent = typed(url.searchParams, 'accent');
  if (!isColour(brand) || !isColour(accent)) error(400);
  return new Response(brandingCss({ brand, accent }, '.look-preview'), {
    headers: { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'private, max-age=600' },
  });
};
