import { listDistrictIds } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import type { SocialTables } from '../tables.server.ts';

/** A caption may name people; after a year nobody posts it again. */
export const captionDays = 365;

export const forgetCaptionsTick: Tick = {
  name: 'social_forget_captions',
  pattern: '43 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetCaptions,
};

/** Erases captions that nobody has changed for a year; from then on the suggestion is offered again. */
export async function forgetCaptions(tx: Tx, { now }: { now: Date }): Promise<void> {
  const before = new Date(now.getTime() - captionDays * 86_400_000);
  await tables<SocialTables>(tx)
    .updateTable('social_post')
    .set({ caption: null, caption_about: null })
    .where('caption', 'is not', null)
    .where('updated_at', '<', before)
    .execute();
}
