import { sql, type Kysely } from 'kysely';
import { acrossDistricts } from '#platform/database/tenancy.server.ts';

/**
 * An appointment, the address of a host and the link to a list belong to the organisation for which they were made. Null
 * where the district itself holds the consultation. What there is belongs to whoever holds it now.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table appointment
      add column host_organisation_id uuid,
      -- of which host they were told last, and asked whether it may read what they wrote
      add column told_organisation_id uuid,
      add foreign key (district_id, host_organisation_id) references organisation,
      add foreign key (district_id, told_organisation_id) references organisation`.execute(db);
  await sql`
    alter table consultation
      add column host_organisation_id uuid,
      add foreign key (district_id, host_organisation_id) references organisation`.execute(db);
  await sql`
    alter table consultation_link
      add column host_organisation_id uuid,
      add foreign key (district_id, host_organisation_id) references organisation`.execute(db);
  await fill(db);
  await sql`
    alter table consultation_link
      drop constraint consultation_link_district_id_occurrence_id_key,
      add unique nulls not distinct (district_id, occurrence_id, host_organisation_id)`.execute(db);
}

async function fill(db: Kysely<unknown>): Promise<void> {
  const hostOfDate = sql`
    select organisation_id from event
    join occurrence on occurrence.event_id = event.id and occurrence.district_id = event.district_id`;
  const all = (table: string, work: () => Promise<unknown>) => acrossDistricts(db, table, work);
  await all('event', () =>
    all('occurrence', async () => {
      await all('appointment', () =>
        sql`update appointment set host_organisation_id = (${hostOfDate}
          where occurrence.id = occurrence_id and occurrence.district_id = appointment.district_id)`.execute(
          db,
        ),
      );
      await all('appointment', () =>
        sql`update appointment set told_organisation_id = host_organisation_id`.execute(db),
      );
      await all('consultation_link', () =>
        sql`update consultation_link set host_organisation_id = (${hostOfDate}
          where occurrence.id = occurrence_id and occurrence.district_id = consultation_link.district_id)`.execute(
          db,
        ),
      );
      await all('consultation', () =>
        sql`update consultation set host_organisation_id = (select organisation_id from event
          where event.id = event_id and event.district_id = consultation.district_id)`.execute(db),
      );
    }),
  );
}
