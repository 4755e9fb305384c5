import { globally } from '#platform/database/transaction.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { listDue, noteDue, takeDue } from '#platform/jobs/due.server.ts';
import { erase, erasesRows, erasureTick } from '#platform/jobs/erasure.server.ts';
import type { Tick } from '#platform/jobs/jobs.server.ts';
import { expressionBuilder } from 'kysely';
import { officePrivacyMessages } from '../messages/privacy.ts';
import type { OfficeTables } from '../tables.server.ts';
import { contactMinutes } from './concern.ts';

const due = 'office_contact';

const rule = erasureTick({
  name: 'office_forget_contacts',
  pattern: '*/5 * * * *',
  districts: (now) => globally((tx) => listDue(tx, { kind: due, now })),
  erases: [
    erasesRows<OfficeTables, 'concern_contact'>({
      table: 'concern_contact',
      what: (locale) => officePrivacyMessages.in(locale)('office.erases.contact'),
      where: (row, now) =>
        row.or([
          row('erase_on', '<', now.toISOString().slice(0, 10)),
          row(
            'concern_id',
            'in',
            expressionBuilder<OfficeTables, never>()
              .selectFrom('concern as settled')
              .select('settled.id')
              .where('settled.settled_at', '<=', before(now)),
          ),
        ]),
    }),
  ],
});

/** Whom to call back: gone minutes after the concern is settled, or when the set time is over. */
export const forgetContactsTick: Extract<Tick, { perDistrict: unknown }> = {
  ...rule,
  async perDistrict(tx, { districtId, now }) {
    await takeDue(tx, { districtId, kind: due, now });
    await erase(tx, { rule: { name: rule.name, erases: rule.erases ?? [] }, now });
  },
};

/** A contact must go then: at the end of its last day, or when settling cannot be taken back any more. */
export async function noteContactDue(
  tx: Tx,
  { districtId, id, settledAt }: { districtId: string; id: string; settledAt?: Date },
): Promise<void> {
  const contact = await tables<OfficeTables>(tx)
    .selectFrom('concern_contact')
    .select('erase_on')
    .where('concern_id', '=', id)
    .executeTakeFirst();
  if (!contact) return;
  const at = settledAt
    ? new Date(settledAt.getTime() + contactMinutes * 60_000)
    : new Date(Date.parse(`${contact.erase_on}T00:00:00Z`) + 86_400_000);
  await noteDue(tx, { districtId, kind: due, at });
}

const before = (now: Date) => new Date(now.getTime() - contactMinutes * 60_000);
