import { globally } from '#platform/database/transaction.server.ts';
import { listDistrictIds } from '#modules/districts/server.ts';
import type { RequestHandler } from './$types.js';

/** 200 when it can serve: the database answers and the schema is there. */
export const GET: RequestHandler = async () => {
  await globally((tx) => listDistrictIds(tx));
  return new Response('ok\n', {
    headers: { 'content-type': 'text/plain', 'cache-control': 'no-store' },
  });
};
