import { listByLink } from '#modules/office/server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { districtOf } from '#routes/context.server.ts';
import { keepPersonal } from '../../../personal.server.ts';
import type { PageServerLoad } from './$types.js';

export const load: PageServerLoad = async ({ locals, params: { token }, setHeaders }) => {
  keepPersonal(setHeaders);
  const { now } = locals;
  const hosted = await inDistrict(districtOf(locals).id, (tx) => listByLink(tx, { token, now }));
  // Free times are on the paper only.
  return { hosted: hosted && { occurrence: hosted.occurrence, appointments: hosted.appointments } };
};
