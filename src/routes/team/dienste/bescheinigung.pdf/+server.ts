import { error } from '@sveltejs/kit';
import { isLocalDate, localDay } from '#modules/calendar/index.ts';
import { allowances, certificateSource, certifiedUntil, isServed } from '#modules/duties/index.ts';
import { countHours, listShifts } from '#modules/duties/server.ts';
import { listPersonNames } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf, personOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** What somebody did in a time: for oneself, and for others by the coordination. */
export const GET: RequestHandler = async (event) => {
  const { locals, url } = event;
  const { locale, now } = locals;
  const district = districtOf(locals);
  const person = personOf(locals);
  const personId = url.searchParams.get('wer') ?? person.id;
  if (!isId(personId)) error(404);
  if (personId !== person.id && !person.roles.includes('coordination')) error(403);
  const [from = '', wished = ''] = ['von', 'bis'].map((name) => url.searchParams.get(name) ?? '');
  if (!isLocalDate(from) || !isLocalDate(wished)) error(400);
  const today = localDay({ at: now, timeZone: district.timeZone });
  const until = certifiedUntil({ until: wished, today });
  if (until < from) error(400);
  const said = url.searchParams.get('entschaedigung');
  const allowance = allowances.find((one) => one === said) ?? 'on_paper';
  const { name, hours, kinds } = await inDistrict(district.id, async (tx) => ({
    name: (await listPersonNames(tx, [personId])).get(personId) ?? error(404),
    hours: (await countHours(tx, { from, until, now, personId }))[0],
    kinds: (await listShifts(tx, { from, until, personId }))
      .filter((shift) => isServed(shift, now))
      .map(({ kind }) => kind),
  }));
  const { minutes = 0, shifts = 0 } = hours ?? {};
  const source = certificateSource({
    ...{ name, from, until, minutes, shifts, kinds, allowance, district, locale },
  });
  return answerPaper(event, {
    print: () => typesetPdf(source),
    name: `bescheinigung-${from}-${until}`,
  });
};
