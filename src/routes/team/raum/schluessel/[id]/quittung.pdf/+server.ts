import { error } from '@sveltejs/kit';
import { findOrganisation } from '#modules/organisations/server.ts';
import { receiptSource } from '#modules/rooms/index.ts';
import { findHandover, findKey, findRoom } from '#modules/rooms/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { isId } from '#platform/ids.ts';
import { typesetPdf } from '#platform/typeset/server.ts';
import { districtOf } from '#routes/context.server.ts';
import { answerPaper } from '#routes/paper.server.ts';
import type { RequestHandler } from './$types.js';

/** The receipt for a key that somebody has, to be signed by both. */
export const GET: RequestHandler = async (event) => {
  const { locale } = event.locals;
  const { id: districtId, name, timeZone } = districtOf(event.locals);
  const { id } = event.params;
  if (!isId(id)) error(404);
  const { handover, key, room, holderOf } = await inDistrict(districtId, async (tx) => {
    const found = (await findHandover(tx, id)) ?? error(404);
    const ofKey = (await findKey(tx, found.keyId)) ?? error(404);
    const { organisationId } = found;
    const group = organisationId === null ? null : await findOrganisation(tx, organisationId);
    const of = { room: await findRoom(tx, ofKey.roomId), holderOf: group?.name ?? '' };
    return { handover: found, key: ofKey, ...of };
  });
  const source = receiptSource({
    ...{ handover, holderOf, label: key.label, room: room?.name ?? '' },
    ...{ district: name, locale, timeZone },
  });
  return answerPaper(event, { print: () => typesetPdf(source), name: 'schluesselquittung' });
};
