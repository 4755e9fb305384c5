import { error } from '@sveltejs/kit';
import { listOccurrences } from '#modules/calendar/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params }) => {
  const district = locals.district;
  if (!district) error(404);
  const occurrences = await inDistrict(district.id, (tx) =>
    listOccurrences(tx, { slug: params.slug, endsAfter: locals.now, limit: 20 }),
  );
  if (occurrences.length === 0) error(404);
  locals.staleAt.push(Date.parse(occurrences[0]!.endsAt));
  return { occurrences };
};
