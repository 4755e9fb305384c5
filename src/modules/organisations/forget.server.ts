import { listDistrictIds } from '#modules/districts/server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import { erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import { expressionBuilder, sql } from 'kysely';
import { checkKept, daysBefore } from './check/days.ts';
import { organisationPrivacyMessages } from './messages/privacy.ts';
import type { OrganisationTables } from './tables.server.ts';

/** Days for which a deleted entry can be brought back with all it said, and a decided proposal looked up. */
export const keptDays = 30;

/** Days for which a table waits to be taken. */
export const draftDays = 7;

const t = organisationPrivacyMessages;
const before = (now: Date, days: number) => new Date(now.getTime() - days * 24 * 60 * 60_000);

/** Who was to be reached at a deleted organisation, and what was proposed, pasted and asked long ago. */
export const forgetOrganisationsTick = erasureTick({
  name: 'organisations_forget',
  pattern: '14 3 * * *',
  districts: () => globally(listDistrictIds),
  erases: [
    erasesRows<OrganisationTables, 'organisation_proposal'>({
      table: 'organisation_proposal',
      what: (locale) => t.in(locale)('organisations.erases.proposal'),
      where: (row, now) =>
        row.or([
          row('decided_at', '<', before(now, keptDays)),
          row('organisation_id', 'in', gone(now)),
        ]),
    }),
    erasesRows<OrganisationTables, 'organisation'>({
      table: 'organisation',
      what: (locale) => t.in(locale)('organisations.erases.contact'),
      where: (row, now) =>
        row.and([
          row('deleted_at', '<', before(now, keptDays)),
          row.or([
            sql<boolean>`contacts <> '[]'::jsonb`,
            ...reached.map((column) => row(column, '<>', '')),
          ]),
        ]),
      set: { contacts: '[]', phone: '', mail: '', street: '', postal_code: '', town: '' },
    }),
    erasesRows<OrganisationTables, 'organisation_import'>({
      table: 'organisation_import',
      what: (locale) => t.in(locale)('organisations.erases.import'),
      where: (row, now) =>
        row.and([row('taken_at', 'is', null), row('created_at', '<', before(now, draftDays))]),
    }),
    erasesRows<OrganisationTables, 'organisation_check'>({
      table: 'organisation_check',
      what: (locale) => t.in(locale)('organisations.erases.check'),
      where: (row, now) =>
        row.or([
          row('sent_at', '<', daysBefore(now, checkKept)),
          row('organisation_id', 'in', gone(now)),
        ]),
    }),
  ],
});

const reached = ['phone', 'mail', 'street', 'postal_code', 'town'] as const;

/** Ids of organisations that were deleted long ago. */
function gone(now: Date) {
  return expressionBuilder<OrganisationTables, never>()
    .selectFrom('organisation as deleted')
    .select('deleted.id')
    .where('deleted.deleted_at', '<', before(now, keptDays));
}
