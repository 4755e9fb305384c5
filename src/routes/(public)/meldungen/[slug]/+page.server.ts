import { error } from '@sveltejs/kit';
import { isPublic, staleMoments } from '#modules/calendar/index.ts';
import { findEvent, findNotice } from '#modules/calendar/server.ts';
import { listOrganisations } from '#modules/organisations/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '../../../context.server.ts';
import { publicPicture } from '../../picture.server.ts';
import { slugIn } from '../../slug.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const district = districtOf(locals);
  const slug = slugIn(params);
  const { now } = locals;
  const found = await inDistrict(district.id, async (tx) => {
    const notice = await findNotice(tx, { slug });
    if (!notice || notice.status !== 'published' || notice.deletedAt) return null;
    const event = notice.eventId ? await findEvent(tx, { id: notice.eventId }) : null;
    const organisations = notice.organisationId ? await listOrganisations(tx) : [];
    return {
      notice,
      picture: await publicPicture(tx, notice.pictureId),
      event: event && isPublic(event) ? { slug: event.slug, title: event.title } : null,
      organisation: organisations.find(({ id }) => id === notice.organisationId)?.name ?? null,
    };
  });
  if (!found) error(404);
  locals.staleAt.push(...staleMoments({ occurrences: [], now, timeZone: district.timeZone }));
  return found;
};
