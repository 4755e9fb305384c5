import { localDay, type Editor } from '#modules/calendar/index.ts';
import { readYear } from '#modules/calendar/server.ts';
import { printYear } from '#modules/mailing/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from './context.server.ts';
import { answerPaper } from './paper.server.ts';

/** The year that `?jahr=` names, or the one that is wanted now, on one A3. */
export async function answerYear(
  event: Parameters<typeof answerPaper>[0] & { url: URL },
  { reader }: { reader: Editor | null },
): Promise<Response> {
  const { locals, url } = event;
  const district = districtOf(locals);
  const { locale, now } = locals;
  const today = localDay({ at: now, timeZone: district.timeZone });
  const asked = url.searchParams.get('jahr') ?? '';
  const year = /^20\d\d$/.test(asked) ? Number(asked) : null;
  const overview = await inDistrict(district.id, (tx) => readYear(tx, { today, year, reader }));
  const of = { overview, district, locale, asOf: today, isForTeam: reader !== null };
  return answerPaper(event, {
    print: () => printYear({ ...of, origin: url.origin }),
    name: ['jahresuebersicht', district.slug, overview.year, ...(reader ? ['team'] : [])].join('-'),
  });
}
