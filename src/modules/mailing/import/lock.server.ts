import type { Selectable } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { MailingTables } from '../tables.server.ts';
import { ImportError } from './errors.ts';

/** One at a time per pasted list. @throws ImportError `not_found` */
export async function lockImport(
  tx: Tx,
  id: string,
): Promise<Selectable<MailingTables['mailing_import']>> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_import')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new ImportError('not_found');
  return row;
}
