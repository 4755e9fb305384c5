import { editsEverything, noticeState, visibleOrganisations } from '#modules/calendar/index.ts';
import { findRequests, listNotices } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import type { PageServerLoad } from './$types.js';

const perPage = 20;

export const load: PageServerLoad = async ({ locals, url }) => {
  const asked = url.searchParams.get('seite') ?? '';
  const page = /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1;
  const person = personOf(locals);
  const organisationIds = visibleOrganisations(person);
  const isDelegate = !editsEverything(person);
  return inDistrict(districtOf(locals).id, async (tx) => {
    const found = await listNotices(tx, {
      ...{ for: 'team', limit: perPage + 1, offset: (page - 1) * perPage },
      organisationIds,
    });
    const shown = found.slice(0, perPage);
    const requests = await findRequests(
      tx,
      shown.map(({ id }) => id),
    );
    const notices = shown.map((notice) => {
      return { ...notice, state: noticeState(notice, requests.get(notice.id)) };
    });
    return { page, notices, hasMore: found.length > perPage, isDelegate };
  });
};
