import { sql } from 'kysely';
import type { Command } from '#platform/command.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import { newId } from '#platform/ids.ts';

/**
 * Dates that a new event never has, though its rule says so: they are skipped before any room is taken, as if somebody
 * had left each of them out by hand, and can be brought back like those.
 * @param leftOut wall clocks of their planned starts.
 */
export async function leaveOut(
  tx: Tx,
  { command, eventId, leftOut }: { command: Command; eventId: string; leftOut: readonly string[] },
): Promise<void> {
  if (leftOut.length === 0) return;
  const { rows } = await sql<{ id: string; starts_at: Date; ends_at: Date }>`
    update occurrence set state = 'skipped', by_hand = true
    where event_id = ${eventId}::uuid and state = 'scheduled'
      and original_local = any(${[...leftOut]}::timestamp[])
    returning id, starts_at, ends_at`.execute(tx);
  const changes = rows.map(({ id, starts_at, ends_at }) => {
    const [startsAt, endsAt] = [starts_at.toISOString(), ends_at.toISOString()];
    const before = { startsAt, endsAt, differs: {}, reason: {}, moved: false, byHand: false };
    return {
      id: newId(),
      occurrence_id: id,
      before: { ...before, state: 'scheduled' },
      after: { ...before, state: 'skipped', byHand: true },
    };
  });
  await sql`
    insert into occurrence_change (district_id, id, occurrence_id, kind, at, person_id, before, after)
    select ${command.districtId}::uuid, id, occurrence_id, 'skipped', ${command.now}::timestamptz,
      ${command.personId}::uuid, before, after
    from jsonb_to_recordset(${JSON.stringify(changes)}::jsonb)
      as change(id uuid, occurrence_id uuid, before jsonb, after jsonb)`.execute(tx);
}
