import { sql } from 'kysely';
import { createEvent } from '#modules/calendar/server.ts';
import { findDistrict } from '#modules/districts/server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { inDistrict } from '#platform/database/transaction.server.ts';
import { newId } from '#platform/ids.ts';
import { newToken } from '#platform/token.server.ts';
import type { Command } from '#platform/command.ts';
import { freezeContent } from '../../src/modules/mailing/issue/content.server.ts';
import { findIssue } from '../../src/modules/mailing/issue/find.server.ts';
import { hashContent } from '../../src/modules/mailing/sending/frozen.server.ts';
import { startSending } from '../../src/modules/mailing/sending/start.server.ts';
import type { MailingTables } from '../../src/modules/mailing/tables.server.ts';
import { eventDetails, seriesDetails } from './event.ts';

export const origin = 'https://heeren-werve.example';

/** People on the list, as if each had confirmed. @returns their ids, in order */
export async function makeSubscribers({
  command,
  number,
  of = () => ({}),
}: {
  command: Command;
  number: number;
  of?: (at: number) => Partial<MailingTables['mailing_subscription']>;
}): Promise<string[]> {
  const rows = Array.from({ length: number }, (_, at) => ({
    district_id: command.districtId,
    id: newId(),
    state: 'active' as const,
    address: `person-${at}@example.org`,
    address_hash: Buffer.from(newId()),
    name: `Person ${at}`,
    locale: 'de' as const,
    categories: [],
    token: newToken(),
    created_at: command.now,
    active_since: command.now,
    ...of(at),
  }));
  await inDistrict(command.districtId, async (tx) => {
    for (let done = 0; done < rows.length; done += 1000) {
      await tables<MailingTables>(tx)
        .insertInto('mailing_subscription')
        .values(rows.slice(done, done + 1000) as never)
        .execute();
    }
  });
  return rows.map(({ id }) => id);
}

/** A draft with one date in it. @returns its id */
export async function makeIssue({
  command,
  changes = {},
}: {
  command: Command;
  changes?: Partial<MailingTables['mailing_issue']>;
}): Promise<string> {
  const id = newId();
  await inDistrict(command.districtId, async (tx) => {
    await sql`
      update district set contact = '{"mail": "buero@example.org", "street": "Mittelstraße 14"}'
      where id = ${command.districtId}`.execute(tx);
    await createEvent(tx, {
      command,
      status: 'published',
      details: eventDetails(),
      series: [seriesDetails()],
    });
    await tables<MailingTables>(tx)
      .insertInto('mailing_issue')
      .values({
        district_id: command.districtId,
        id,
        slug: `ausgabe-${id}`,
        state: 'draft',
        subject: JSON.stringify({ de: 'Termine im November', en: 'Dates in November' }),
        greeting: JSON.stringify({ de: 'Guten Tag!' }),
        closing: JSON.stringify({}),
        period_from: '2026-11-22',
        period_until: '2026-11-30',
        created_at: command.now,
        ...changes,
      } as never)
      .execute();
  });
  return id;
}

/** What the confirmation page shows, and then a press on "send". */
export async function startIssue({
  command,
  id,
}: {
  command: Command;
  id: string;
}): Promise<{ recipients: number }> {
  const order = await inDistrict(command.districtId, (tx) => readOrder(tx, { command, id }));
  return inDistrict(command.districtId, (tx) => startSending(tx, order));
}

/** Everything that a press on "send" carries. */
export async function readOrder(
  tx: Tx,
  { command, id }: { command: Command; id: string },
): Promise<Parameters<typeof startSending>[1]> {
  const issue = await findIssue(tx, id);
  const district = await findDistrict(tx, command.districtId);
  if (!issue || !district) throw new Error('There is no such issue.');
  const seen = hashContent(await freezeContent(tx, { issue, district, origin }));
  return { command, district, id, version: issue.version, seen, origin };
}
