import { listNotices } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

const perPage = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = url.searchParams.get('seite') ?? '';
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const notices = await inDistrict(districtOf(locals).id, (tx) =>
    listNotices(tx, { for: 'team', limit: perPage + 1, offset: (page - 1) * perPage }),
  );
  return { page, notices: notices.slice(0, perPage), hasMore: notices.length > perPage };
};
