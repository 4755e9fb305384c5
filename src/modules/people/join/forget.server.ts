import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { PeopleTables } from '../tables.server.ts';
import { answeredDays, waitingDays } from './interests.ts';

export const forgetJoinTick: Tick = {
  name: 'people_forget_join',
  pattern: '56 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetJoin,
};

/** Requests that were answered, or that nobody ever answered; and invitations that are over, with their address. */
export async function forgetJoin(tx: Tx, { now }: { now: Date }): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);
  const people = tables<PeopleTables>(tx);
  await people.deleteFrom('join_request').where('answered_at', '<', before(answeredDays)).execute();
  await people.deleteFrom('join_request').where('created_at', '<', before(waitingDays)).execute();
  await people
    .deleteFrom('invitation')
    .where((where) =>
      where.or([
        where('used_at', '<', before(answeredDays)),
        where('withdrawn_at', '<', before(answeredDays)),
        where('expires_at', '<', before(answeredDays)),
      ]),
    )
    .execute();
}
