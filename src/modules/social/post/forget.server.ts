import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { socialPageMessages } from '../messages/page.ts';
import type { SocialTables } from '../tables.server.ts';

/** A caption may name people; after a year nobody posts it again. */
export const captionDays = 365;

/** Captions that nobody has changed for a year; from then on the suggestion is offered again. */
export const forgetCaptionsTick = erasureTick({
  name: 'social_forget_captions',
  pattern: '43 2 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<SocialTables, 'social_post'>({
      table: 'social_post',
      what: (locale) => socialPageMessages.in(locale)('social.erases.caption'),
      where: (row, now) =>
        row.and([
          row('caption', 'is not', null),
          row('updated_at', '<', new Date(now.getTime() - captionDays * 86_400_000)),
        ]),
      set: { caption: null, caption_about: null },
    }),
  ],
});
