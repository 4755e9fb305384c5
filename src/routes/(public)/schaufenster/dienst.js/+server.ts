import { localPath } from '#platform/i18n/index.ts';
import keeper from '../keeper.ts?worker&url';
import type { RequestHandler } from './$types.js';

/**
 * The service worker, at an address of its own: a browser lets it look after the screen's page only, and compares it by
 * its bytes, which change with every build of it.
 */
export const GET: RequestHandler = ({ locals }) =>
  new Response(`importScripts(${JSON.stringify(keeper)});\n`, {
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'no-cache',
      'service-worker-allowed': localPath(locals.locale, '/schaufenster'),
    },
  });
