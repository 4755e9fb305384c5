import type { Reroute, Transport } from '@sveltejs/kit/hooks';
import { splitPath } from '#platform/i18n/locale.ts';
import { Unsent } from '#platform/unsent.ts';

/** English stands under `/en/…` with the same paths, so every route exists once. */
export const reroute: Reroute = ({ url }) => splitPath(url.pathname).path;

export const transport: Transport = {
  unsent: {
    encode: (value) => value instanceof Unsent && 1,
    decode: () => new Unsent(null),
  },
};
