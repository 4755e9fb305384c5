import { sql, type Kysely } from 'kysely';

/** For those above who keep whose a date is: its organisation, null where that is the district itself. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view event_host with (security_invoker = true) as
      select event.district_id, event.id as event_id, occurrence.id as occurrence_id, event.organisation_id
      from event
      left join occurrence on occurrence.district_id = event.district_id and occurrence.event_id = event.id`.execute(
    db,
  );
}
