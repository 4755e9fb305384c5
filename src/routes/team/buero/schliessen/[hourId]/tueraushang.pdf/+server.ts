import { error } from '@sveltejs/kit';
import { doorNoticeSource } from '#modules/office/index.ts';
import { findDoorNotice } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** What hangs at the door while the office stays closed. Passers-by read German, whoever prints it. */
export const GET: RequestHandler = async (event) => {
  const { now } = event.locals;
  const { hourId: occurrenceId } = event.params;
  if (!isId(occurrenceId)) error(404);
  const { id, name, contact } = districtOf(event.locals);
  const found = await inDistrict(id, (tx) => findDoorNotice(tx, { occurrenceId, now }));
  if (!found) error(404);
  const district = { name, phone: contact.phone ?? '', mail: contact.mail ?? '' };
  const source = doorNoticeSource({
    ...found,
    district: { ...district, website: `${event.url.host}/buero` },
    locale: 'de',
  });
  return answerPaper(event, {
    print: () => typesetPdf(source),
    name: `tueraushang-${found.hour.startsOn}`,
  });
};
