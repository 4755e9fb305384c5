import { sql } from 'kysely';
import { listOrganisations } from '#modules/organisations/server.ts';
import { listDelegates } from '#modules/people/server.ts';
import { lastActors } from '#platform/audit/audit.server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';
import { isBooking } from '../occurrence/tie.server.ts';

/** A date that a group holds and asks the team to publish. */
export interface PublishRequest {
  eventId: string;
  title: LocalText;
  organisation: string;
  /** Its next date. */
  startsAt: Date;
  askedAt: Date;
}

/**
 * What groups ask the team to publish: a held event of an organisation that a delegate saved last. Once somebody of
 * the team saves it as held, the team holds the day itself, and nobody asks any more.
 */
export async function listPublishRequests(
  tx: Tx,
  { now }: { now: Date },
): Promise<PublishRequest[]> {
  const { rows } = await sql<Held>`
    select e.id, e.title, e.organisation_id, min(o.starts_at) as starts_at
    from event e join occurrence o on o.event_id = e.id and o.state = 'scheduled'
    where e.status = 'tentative' and e.deleted_at is null and e.organisation_id is not null
      and o.starts_at > ${now} and not ${isBooking('e')}
    group by e.id, e.title, e.organisation_id order by 4 limit 100`.execute(tx);
  if (rows.length === 0) return [];
  const saved = await lastActors(
    tx,
    rows.map(({ id }) => id),
  );
  const delegates = await listDelegates(
    tx,
    [...saved.values()].map(({ personId }) => personId),
  );
  const organisations = await listOrganisations(tx);
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return rows.flatMap((row) => {
    const last = saved.get(row.id);
    const organisation = names.get(row.organisation_id);
    if (!last || !organisation || !delegates.has(last.personId)) return [];
    const { id: eventId, title, starts_at: startsAt } = row;
    return [{ eventId, title, organisation, startsAt, askedAt: last.at }];
  });
}

interface Held {
  id: string;
  title: LocalText;
  organisation_id: string;
  starts_at: Date;
}
