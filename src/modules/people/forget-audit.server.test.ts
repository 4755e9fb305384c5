import { expect, it } from 'vitest';
import { listAudit, recordAudit } from '#platform/audit/audit.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { useDatabase } from '../../../tests/database.ts';
import { makeDistrict } from '../../../tests/factories/district.ts';
import { forgetAuditTick } from './forget-audit.server.ts';

useDatabase();

it('who did what is known for three years, and not a moment longer', async () => {
  const { id, command } = await makeDistrict({ now: new Date('2026-11-22T12:00:00Z') });
  const threeYears = new Date('2023-11-22T12:00:00Z');
  const entries = await inDistrict(id, async (tx) => {
    for (const now of [threeYears, new Date(threeYears.getTime() - 1)]) {
      const entry = { action: 'district.changed', subject: 'district', id } as const;
      await recordAudit(tx, { ...entry, command: { ...command, now } });
    }
    await forgetAuditTick.perDistrict(tx, { now: command.now });
    return listAudit(tx, { subjects: ['district'] });
  });
  expect(entries.map(({ at }) => at)).toEqual([threeYears]);
});
