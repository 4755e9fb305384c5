import { localDay } from '#modules/calendar/index.ts';
import { printDateList } from '#modules/mailing/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import { contentOf, lookOf } from '../vorschau/letter.server.ts';
import type { RequestHandler } from './$types.js';

/** What an issue says now, on paper: a draft too. */
export const GET: RequestHandler = async (event) => {
  const { locals, url } = event;
  const list = await contentOf(event);
  const { locale } = lookOf(url);
  const isLarge = url.searchParams.get('gross') === '1';
  const asOf = localDay({ at: locals.now, timeZone: districtOf(locals).timeZone });
  return answerPaper(event, {
    print: () => printDateList({ list, locale, isLarge, asOf }),
    name: ['terminliste', list.slug, ...(isLarge ? ['gross'] : [])].join('-'),
  });
};
