import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import { DutyError } from './errors.ts';
import { usualDutySettings, type DutySettings, type StoredDutySettings } from './settings.ts';
import type { DutyTables } from './tables.server.ts';

/** What the district decided, or what is usual. */
export async function findDutySettings(tx: Tx): Promise<StoredDutySettings> {
  const row = await tables<DutyTables>(tx)
    .selectFrom('duty_settings')
    .selectAll()
    .executeTakeFirst();
  if (!row) return usualDutySettings;
  return {
    standInMinutes: row.stand_in_minutes,
    reminderHour: row.reminder_hour,
    closesByItself: row.closes_by_itself,
    origin: row.origin,
    version: row.version,
  };
}

/** Decides; `version` is what the caller read. @throws DutyError `changed_meanwhile` */
export async function changeDutySettings(
  tx: Tx,
  { command, version, settings }: { command: Command; version: number; settings: DutySettings },
): Promise<void> {
  const { districtId } = command;
  const columns = {
    stand_in_minutes: settings.standInMinutes,
    reminder_hour: settings.reminderHour,
    closes_by_itself: settings.closesByItself,
  };
  const { numInsertedOrUpdatedRows: written } = await tables<DutyTables>(tx)
    .insertInto('duty_settings')
    .values({ district_id: districtId, ...columns })
    .onConflict((conflict) =>
      conflict
        .column('district_id')
        .doUpdateSet((set) => ({ ...columns, version: set('duty_settings.version', '+', 1) }))
        .where('duty_settings.version', '=', version),
    )
    .executeTakeFirst();
  if (written !== 1n) throw new DutyError('changed_meanwhile');
  const action = 'duty-settings.changed';
  await recordAudit(tx, { command, action, subject: 'duty_settings', id: districtId });
}

/**
 * Notes where the district's pages are found, so that mails of a tick can lead there. No decision of anybody, so it
 * changes no version. @param origin empty where the request came by a name that is nobody's.
 */
export async function noteOrigin(
  tx: Tx,
  { districtId, origin }: { districtId: string; origin: string },
): Promise<void> {
  if (origin === '') return;
  await tables<DutyTables>(tx)
    .insertInto('duty_settings')
    .values({ district_id: districtId, origin, version: 0 })
    .onConflict((conflict) =>
      conflict
        .column('district_id')
        .doUpdateSet({ origin })
        .where('duty_settings.origin', '<>', origin),
    )
    .execute();
}
