import { readAnnouncements } from '#modules/announcements/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { linkOrigin } from '#routes/sign-in.server.ts';
import { channels } from '../../../modules.server.ts';
import { boardSections, views, type View } from './board.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, url }) => {
  const district = districtOf(locals);
  const { locale, now } = locals;
  const origin = await linkOrigin({ locals, url });
  const asked = url.searchParams.get('ansicht') ?? '';
  const view = (Object.keys(views) as View[]).find((one) => views[one] === asked) ?? 'open';
  return inDistrict(district.id, async (tx) => {
    const read = await readAnnouncements(tx, { channels, district, origin, locale, now });
    const persons = read.flatMap(({ entries }) =>
      entries.flatMap(({ mark }) => mark?.personId ?? []),
    );
    const names = await listPersonNames(tx, [...new Set(persons)]);
    return { view, sections: boardSections({ read, names, view, locals }) };
  });
};
