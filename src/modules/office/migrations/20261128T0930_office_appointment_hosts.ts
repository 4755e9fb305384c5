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
  const unguarded = (table: string, work: () => Promise<unknown>) =>
    acrossDistricts(db, table, work);
  await unguarded('event', () =>
    unguarded('occurrence', async () => {
      await unguarded('appointment', () =>
        sql`
          update appointment set host_organisation_id = event_host.organisation_id,
            told_organisation_id = event_host.organisation_id
          from event_host where event_host.district_id = appointment.district_id
            and event_host.occurrence_id = appointment.occurrence_id`.execute(db),
      );
      await unguarded('consultation_link', () =>
        sql`
          update consultation_link set host_organisation_id = event_host.organisation_id
          from event_host where event_host.district_id = consultation_link.district_id
            and event_host.occurrence_id = consultation_link.occurrence_id`.execute(db),
      );
      await unguarded('consultation', () =>
        sql`
          update consultation set host_organisation_id = event_host.organisation_id
          from event_host where event_host.district_id = consultation.district_id
            and event_host.event_id = consultation.event_id`.execute(db),
      );
    }),
  );
}
