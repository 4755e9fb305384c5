import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { carePrivacyMessages } from './messages/privacy.ts';
import { sponsorKeptDays } from './sponsor/sponsor.ts';
import type { CareTables } from './tables.server.ts';

/** Days after which a damage that is settled is erased. */
export const damageKeptDays = 365;
/** Days after which a sponsor that was deleted is erased: so long it can be taken back. */
export const deletedKeptDays = 30;

const t = carePrivacyMessages;
const before = (now: Date, days: number) => new Date(now.getTime() - days * 86_400_000);
const personal = ['name', 'street', 'town', 'mail'] as const;

/** Sponsors and damages, once nobody needs them any more. That something was paid, and how much, stays. */
export const forgetCareTick = erasureTick({
  name: 'care_forget',
  pattern: '57 3 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<CareTables, 'care_sponsor'>({
      table: 'care_sponsor',
      kind: 'care_sponsor_deleted',
      what: (locale) => t.in(locale)('care.erases.deleted'),
      where: (row, now) => row('deleted_at', '<', before(now, deletedKeptDays)),
    }),
    erasesRows<CareTables, 'care_sponsor'>({
      table: 'care_sponsor',
      what: (locale) => t.in(locale)('care.erases.sponsor'),
      where: (row, now) =>
        row.and([
          row('until_on', '<', before(now, sponsorKeptDays).toISOString().slice(0, 10)),
          row.or(personal.map((column) => row(column, '<>', ''))),
        ]),
      set: { name: '', street: '', town: '', mail: '', shown_since: null },
    }),
    erasesRows<CareTables, 'care_damage'>({
      table: 'care_damage',
      what: (locale) => t.in(locale)('care.erases.damage'),
      where: (row, now) => row('settled_at', '<', before(now, damageKeptDays)),
    }),
  ],
});
