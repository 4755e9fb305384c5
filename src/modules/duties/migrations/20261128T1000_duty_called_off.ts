import { sql, type Kysely } from 'kysely';

/** Whether somebody was told that their duty falls out. What is called off already when this runs is told to nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table duty_assignment
      -- null: not told, or told again since that it takes place
      add column off_told_at timestamptz`.execute(db);
  await sql`
    update duty_assignment set off_told_at = now()
    from duty_shift
    join occurrence on occurrence.district_id = duty_shift.district_id
      and occurrence.id = duty_shift.occurrence_id
    join event on event.district_id = occurrence.district_id and event.id = occurrence.event_id
    where duty_shift.district_id = duty_assignment.district_id
      and duty_shift.id = duty_assignment.shift_id
      and duty_assignment.released_at is null
      and (occurrence.state <> 'scheduled' or event.status = 'cancelled')`.execute(db);
}
