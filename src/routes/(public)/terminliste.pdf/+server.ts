import { printDateList, readComing, usualWeeks } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The coming weeks on paper: six, or as many as `?wochen=` says. */
export const GET: RequestHandler = async (event) => {
  const { locals, url } = event;
  const district = districtOf(locals);
  const { locale, now } = locals;
  const isLarge = url.searchParams.get('gross') === '1';
  const asked = url.searchParams.get('wochen') ?? '';
  const weeks = /^([1-9]|1\d|2[0-6])$/.test(asked) ? Number(asked) : usualWeeks;
  const { list, today } = await inDistrict(district.id, (tx) =>
    readComing(tx, { district, origin: url.origin, now, weeks }),
  );
  return answerPaper(event, {
    print: () => printDateList({ list, locale, isLarge, asOf: today }),
    name: ['terminliste', district.slug, today, ...(isLarge ? ['gross'] : [])].join('-'),
  });
};
