import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { noteDays } from './concern/concern.ts';
import { handoverDays } from './handover/handover.ts';
import { officePrivacyMessages } from './messages/privacy.ts';
import type { OfficeTables } from './tables.server.ts';

/** Days after which the number of a deleted entry of the guide, or offer, is erased. */
export const guideKeptDays = 30;

const t = officePrivacyMessages;
const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);

/** Words that may name somebody, once what they were for is done. */
export const forgetOfficeTick = erasureTick({
  name: 'office_forget',
  pattern: '18 3 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<OfficeTables, 'concern'>({
      table: 'concern',
      what: (locale) => t.in(locale)('office.erases.note'),
      where: (row, now) =>
        row.and([
          row('note', '<>', ''),
          row.or([
            row('settled_at', '<', before(now, noteDays)),
            row.and([row('follow_up_on', 'is', null), row('at', '<', before(now, noteDays))]),
          ]),
        ]),
      set: { note: '' },
    }),
    erasesRows<OfficeTables, 'handover_note'>({
      table: 'handover_note',
      what: (locale) => t.in(locale)('office.erases.handover'),
      where: (row, now) => row('done_at', '<', before(now, handoverDays)),
    }),
    erasesRows<OfficeTables, 'guide_entry'>({
      table: 'guide_entry',
      what: (locale) => t.in(locale)('office.erases.guide'),
      where: (row, now) =>
        row.and([row('deleted_at', '<', before(now, guideKeptDays)), row('phone', '<>', '')]),
      set: { phone: '' },
    }),
    erasesRows<OfficeTables, 'office_offer'>({
      table: 'office_offer',
      what: (locale) => t.in(locale)('office.erases.ring'),
      where: (row, now) =>
        row.and([
          row('deleted_at', '<', before(now, guideKeptDays)),
          row.or([row('ring_name', '<>', ''), row('ring_phone', '<>', '')]),
        ]),
      set: { ring_name: '', ring_phone: '' },
    }),
  ],
});
