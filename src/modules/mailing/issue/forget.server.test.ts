import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Command } from '#platform/command.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { mailDays } from '#platform/mail/tend.server.ts';
import { useDatabase } from '../../../../tests/database.ts';
import { makeDistrict } from '../../../../tests/factories/district.ts';
import { makeIssue, makeSubscribers, startIssue } from '../../../../tests/factories/mailing.ts';
import { deleteDraft } from './draft.server.ts';
import { findIssue } from './find.server.ts';
import { forgetIssuesTick, undoDays } from './forget.server.ts';

useDatabase();

it('a deleted draft can be brought back for a month, then nothing of it is left', async () => {
  const { id: districtId, command } = await makeDistrict();
  const [kept, gone] = [await makeIssue({ command }), await makeIssue({ command })];
  await inDistrict(districtId, (tx) => deleteDraft(tx, { command, id: gone, version: 1 }));
  await forgetAfter(command, undoDays);
  expect(await inDistrict(districtId, (tx) => findIssue(tx, gone))).not.toBeNull();
  await forgetAfter(command, undoDays + 1);
  expect(await inDistrict(districtId, (tx) => findIssue(tx, gone))).toBeNull();
  expect(await inDistrict(districtId, (tx) => findIssue(tx, kept))).not.toBeNull();
});

it('what a mail server said of an address is erased as a copy of the mail would be', async () => {
  const { id: districtId, command } = await makeDistrict();
  await makeSubscribers({ command, number: 1 });
  const id = await makeIssue({ command });
  await startIssue({ command, id });
  const reply = '550 <person-0@example.org> unknown';
  const replies = async (days: number) => {
    await forgetAfter(command, days);
    const { rows } = await inDistrict(districtId, (tx) =>
      sql`select state, reply from mailing_delivery`.execute(tx),
    );
    return rows;
  };
  await inDistrict(districtId, (tx) =>
    sql`update mailing_delivery
      set state = 'failed', reply = ${reply}, finished_at = ${command.now}`.execute(tx),
  );
  expect(await replies(mailDays)).toEqual([{ state: 'failed', reply }]);
  expect(await replies(mailDays + 1)).toEqual([{ state: 'failed', reply: null }]);
});

it('what a mail server said is erased also where a list stands still', async () => {
  const { id: districtId, command } = await makeDistrict();
  await makeSubscribers({ command, number: 1 });
  const id = await makeIssue({ command });
  await startIssue({ command, id });
  const reply = '450 <person-0@example.org> is busy';
  await inDistrict(districtId, async (tx) => {
    await sql`update mailing_delivery set reply = ${reply}, state = 'waiting', finished_at = null`.execute(
      tx,
    );
    await sql`update mailing_issue
      set state = 'paused', pause_kind = 'refused', pause_reason = ${reply}, trouble = ${reply}`.execute(
      tx,
    );
  });
  const said = async (days: number) => {
    await forgetAfter(command, days);
    const { rows } = await inDistrict(districtId, (tx) =>
      sql`select state, pause_kind, pause_reason, trouble, (select reply from mailing_delivery)
        from mailing_issue`.execute(tx),
    );
    return rows;
  };
  const stands = { state: 'paused', pause_kind: 'refused' };
  expect(await said(mailDays)).toEqual([{ ...stands, pause_reason: reply, trouble: reply, reply }]);
  expect(await said(mailDays + 1)).toEqual([
    { ...stands, pause_reason: null, trouble: null, reply: null },
  ]);
});

function forgetAfter(command: Command, days: number): Promise<void> {
  const now = new Date(command.now.getTime() + days * 86_400_000);
  return inDistrict(command.districtId, (tx) => forgetIssuesTick.perDistrict(tx, { now: now }));
}
