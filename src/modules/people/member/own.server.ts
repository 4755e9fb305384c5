import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { PeopleTables } from '../tables.server.ts';
import { MemberError } from './errors.ts';
import { personRows } from './write.server.ts';

/** What is written down of somebody, as they see and change it themselves. */
export interface OwnDetails {
  name: string;
  phone: string;
  /** In which they are written to. */
  locale: Locale;
  version: number;
  /** For the office's computer. */
  hasPin: boolean;
}

/** @throws MemberError `not_found` */
export async function findOwnDetails(tx: Tx, personId: string): Promise<OwnDetails> {
  const row = await tables<PeopleTables>(tx)
    .selectFrom('person')
    .select(['name', 'phone', 'locale', 'version'])
    .select((select) =>
      select
        .exists(
          select
            .selectFrom('person_pin')
            .select('person_pin.person_id')
            .whereRef('person_pin.person_id', '=', 'person.id'),
        )
        .as('hasPin'),
    )
    .where('id', '=', personId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw new MemberError('not_found');
  return { ...row, hasPin: Boolean(row.hasPin) };
}

/**
 * Somebody changes their own name, telephone number and language; roles are not theirs to change.
 * @throws MemberError `not_found`, `changed_meanwhile`
 */
export async function changeOwnDetails(
  tx: Tx,
  {
    command,
    id,
    version,
    details: { name, phone, locale },
  }: {
    command: Command;
    id: string;
    version: number;
    details: Pick<OwnDetails, 'name' | 'phone' | 'locale'>;
  },
): Promise<void> {
  const before = await personRows.change(tx, { id, version, columns: { name, phone, locale } });
  const fields = [
    ...(before.name === name ? [] : ['name']),
    ...(before.phone === phone ? [] : ['phone']),
    ...(before.locale === locale ? [] : ['locale']),
  ];
  await recordAudit(tx, { command, action: 'person.changed', subject: 'person', id, fields });
}
