import { exportDistrict } from '#modules/operators/server.ts';
import { copyRules } from '../../../../modules.server.ts';
import { operatedOf } from '../../operator.server.ts';
import type { RequestHandler } from './$types.js';

/** All of a district, as it is read: what is under way when the connection breaks has no end and is taken by nobody. */
export const GET: RequestHandler = async ({ params, locals }) => {
  const { id, name } = await operatedOf(params.id);
  const day = locals.now.toISOString().slice(0, 10);
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-');
  return new Response(exportDistrict({ districtId: id, rules: copyRules }), {
    headers: {
      'content-type': 'application/x-tar',
      'content-disposition': `attachment; filename="stadtteil-${day}.tar"; filename*=UTF-8''${encodeURIComponent(`${plain}-${day}.tar`)}`,
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    },
  });
};
