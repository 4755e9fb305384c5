import { error } from '@sveltejs/kit';
import { localDay } from '#modules/calendar/index.ts';
import { sheetsSource } from '#modules/people/index.ts';
import { listMembers } from '#modules/people/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import { datesFor } from '../sheet-dates.server.ts';
import type { RequestHandler } from './$types.js';

/** The sheets of all who take part without mail; with `?wer=` of one of them. */
export const GET: RequestHandler = async (event) => {
  const { locals, url } = event;
  const { locale, now } = locals;
  const { id, name, timeZone, contact } = districtOf(locals);
  const only = url.searchParams.get('wer');
  const { people, team } = await inDistrict(id, async (tx) => {
    const members = await listMembers(tx, { now });
    const without = members.filter(({ access }) => access === 'none');
    const wanted = only === null ? without : without.filter((one) => one.id === only);
    if (wanted.length === 0) error(404);
    return {
      people: await datesFor(tx, { members: wanted, locals }),
      team: members.filter(({ phone, roles }) => phone && isDeciding(roles)),
    };
  });
  const today = localDay({ at: now, timeZone });
  const { street, phone, mail } = contact;
  const lines = [name, street, phone, mail].flatMap((line) => line || []);
  const source = sheetsSource({ people, district: { name, lines }, team, today, locale });
  return answerPaper(event, { print: () => typesetPdf(source), name: `blatt-${today}` });
};

function isDeciding(roles: readonly { role: string }[]): boolean {
  return roles.some(({ role }) => role === 'coordination');
}
