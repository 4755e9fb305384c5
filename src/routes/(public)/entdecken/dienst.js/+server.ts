import { sightsPath } from '#modules/discover/index.ts';
import { localPath } from '#platform/i18n/index.ts';
import keeper from '../keeper.ts?worker&url';
import type { RequestHandler } from './$types.js';

/** The service worker of saved trails, as the screen has its own (decision 0022): it looks after these pages only. */
export const GET: RequestHandler = ({ locals }) =>
  new Response(`importScripts(${JSON.stringify(keeper)});\n`, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'service-worker-allowed': localPath(locals.locale, sightsPath),
    },
  });
