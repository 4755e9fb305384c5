import { error, redirect } from '@sveltejs/kit';
import { chiefDate, staleMoments } from '#modules/calendar/index.ts';
import { findPublicEvent, findRenamed } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { localPath } from '#platform/i18n/index.ts';
import { districtOf } from '../../../context.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const district = districtOf(locals);
  const { now, locale } = locals;
  const { found, renamed } = await inDistrict(district.id, async (tx) => ({
    found: await findPublicEvent(tx, { slug: params.slug, now }),
    renamed: await findRenamed(tx, params.slug),
  }));
  if (!found && renamed) redirect(301, localPath(locale, `/termine/${renamed}`));
  if (!found) error(404);
  const { timeZone } = district;
  locals.staleAt.push(...staleMoments({ occurrences: found.coming, now, timeZone }));
  const chief = chiefDate(found);
  return { now, found, dates: chief ? [chief] : [] };
};
