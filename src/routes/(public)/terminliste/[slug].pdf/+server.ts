import { error } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { findArchived, printDateList } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { slugIn } from '#routes/(public)/slug.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** An issue as it was sent, on paper. */
export const GET: RequestHandler = async (event) => {
  const { locals, params, url } = event;
  const { id, timeZone } = districtOf(locals);
  const slug = slugIn(params);
  const found = await inDistrict(id, (tx) => findArchived(tx, slug));
  if (!found) error(404);
  const isLarge = url.searchParams.get('gross') === '1';
  const list = { ...found.content, origin: url.origin };
  const asOf = localDay({ at: found.startedAt, timeZone });
  return answerPaper(event, {
    print: () => printDateList({ list, locale: locals.locale, isLarge, asOf }),
    name: ['terminliste', slug, ...(isLarge ? ['gross'] : [])].join('-'),
  });
};
