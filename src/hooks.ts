import type { Reroute } from '@sveltejs/kit/hooks';
import { splitPath } from '#platform/i18n/locale.ts';

/** English stands under `/en/…` with the same paths, so every route exists once. */
export const reroute: Reroute = ({ url }) => splitPath(url.pathname).path;
