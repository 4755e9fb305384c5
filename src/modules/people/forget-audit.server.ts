import { listDistrictIds } from '#modules/districts/server.ts';
import { forgetAudit as forgetBefore } from '#platform/audit/audit.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { globally } from '#platform/database/transaction.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { auditYears } from './audit-years.ts';

export const forgetAuditTick: Tick = {
  name: 'people_forget_audit',
  pattern: '58 2 * * *',
  districts: () => globally(listDistrictIds),
  perDistrict: forgetAudit,
};

/** Erases who did what so many years ago. */
export async function forgetAudit(tx: Tx, { now }: { now: Date }): Promise<void> {
  const before = new Date(now);
  before.setUTCFullYear(before.getUTCFullYear() - auditYears);
  await forgetBefore(tx, before);
}
