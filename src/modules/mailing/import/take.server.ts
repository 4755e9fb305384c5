import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';
import { newToken } from '#platform/token.server.ts';
import { sql, type Selectable } from 'kysely';
import { listMessages } from '../messages/list.ts';
import { hashAddress } from '../subscription/address-hash.server.ts';
import type { LegalBasis } from '../subscription/legal-basis.ts';
import { lockList } from '../subscription/suppression.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { countImport } from './counts.ts';
import { ImportError } from './errors.ts';
import { findKnown } from './known.server.ts';
import { lockImport } from './lock.server.ts';
import { parseImport } from './parse.ts';
import { keysOf, sortImport, type Choices, type Person } from './sort.ts';

const batch = 5000;

/**
 * Enters everybody of a draft that may be entered, each with the consent that the team vouches for. Pressed twice,
 * also by two people, they are entered once. Nobody comes or goes meanwhile.
 * @param version of the draft that was seen
 * @throws ImportError `not_found`; `changed` since it was seen; `nobody` would be entered
 */
export async function takeImport(
  tx: Tx,
  {
    command,
    id,
    version,
    choices,
  }: { command: Command; id: string; version: number; choices: Choices },
): Promise<void> {
  const row = await lockImport(tx, id);
  if (row.state !== 'draft') return;
  if (row.version !== version) throw new ImportError('changed');
  await lockList(tx);
  const parsed = parseImport(row.pasted ?? '');
  const known = await findKnown(tx, { districtId: command.districtId, keys: keysOf(parsed) });
  const sorted = sortImport({ parsed, known, choices });
  if (sorted.persons.length === 0) throw new ImportError('nobody');
  for (let done = 0; done < sorted.persons.length; done += batch) {
    await enter(tx, { command, row, persons: sorted.persons.slice(done, done + batch) });
  }
  await tables<MailingTables>(tx)
    .updateTable('mailing_import')
    .set({
      state: 'taken',
      pasted: null,
      left_lines: JSON.stringify(sorted.left.filter(({ reason }) => reason !== 'empty')),
      counts: JSON.stringify(countImport({ lines: parsed.lines, sorted })),
      taken_by: command.personId,
      taken_at: command.now,
    })
    .where('id', '=', id)
    .execute();
  await recordAudit(tx, { command, action: 'import.taken', subject: 'mailing-import', id });
}

/** One statement for thousands: a list a column. */
async function enter(
  tx: Tx,
  {
    command: { districtId, now },
    row,
    persons,
  }: { command: Command; row: Selectable<MailingTables['mailing_import']>; persons: Person[] },
): Promise<void> {
  const ids = persons.map(() => newId());
  const hashes = persons.map(({ key }) => hashAddress({ districtId, key }));
  await sql`
    insert into mailing_subscription
      (district_id, id, state, address, address_hash, name, locale, token, import_id, created_at, active_since)
    select ${districtId}::uuid, id, 'active', address, hash, name, ${row.locale}, token, ${row.id}::uuid,
      ${now}::timestamptz, ${now}::timestamptz
    from unnest(
      ${ids}::uuid[],
      ${persons.map(({ address }) => address)}::text[],
      ${hashes}::bytea[],
      ${persons.map(({ name }) => name)}::text[],
      ${persons.map(() => newToken())}::text[]
    ) as person (id, address, hash, name, token)`.execute(tx);
  const wording = listMessages.in(row.locale)(`mailing.basis.${row.legal_basis as LegalBasis}`);
  await sql`
    insert into mailing_consent
      (district_id, id, subscription_id, address_hash, how, wording, note, requested_at, given_at)
    select ${districtId}::uuid, id, subscription_id, hash, 'import', ${wording}, ${row.origin},
      ${now}::timestamptz, ${now}::timestamptz
    from unnest(${ids.map(() => newId())}::uuid[], ${ids}::uuid[], ${hashes}::bytea[])
      as consent (id, subscription_id, hash)`.execute(tx);
}
