import { sql } from 'kysely';
import type { Source } from '../letter/source.ts';

/**
 * Whoever came with a pasted list hears in their first issue where we have their address from (GDPR, article 14): no
 * mail has told them before. Null for everybody else. For a query with `mailing_delivery delivery` and
 * `mailing_subscription person`.
 */
export const sourceToTell = sql<Source | null>`
  case when person.import_id is not null and not exists (
    select from mailing_delivery earlier
    where earlier.subscription_id = person.id and earlier.issue_id != delivery.issue_id
      and earlier.state in ('delivered', 'unclear')
      and earlier.finished_at < coalesce(delivery.finished_at, 'infinity')
  ) then (
    select json_build_object('origin', origin, 'basis', legal_basis)
    from mailing_import where id = person.import_id
  ) end`;
