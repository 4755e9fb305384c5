import type { Insertable } from 'kysely';
import { recordAudit } from '#platform/audit/audit.server.ts';
import { publishes } from '#platform/cache/publish.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import {
  DisplaysError,
  usualSettings,
  type ScreenSettings,
  type StoredScreenSettings,
} from './settings.ts';
import type { DisplaysTables } from './tables.server.ts';

/** What the district decided about its screen, or what is usual. */
export async function findScreenSettings(tx: Tx): Promise<StoredScreenSettings> {
  const row = await tables<DisplaysTables>(tx)
    .selectFrom('display_settings')
    .selectAll()
    .executeTakeFirst();
  if (!row) return usualSettings;
  const { night_from: from, night_until: until } = row;
  return {
    isUsed: row.is_used,
    secondsPerSlide: row.seconds_per_slide,
    night: from && until ? { from: from.slice(0, 5), until: until.slice(0, 5) } : null,
    noticeDays: row.notice_days,
    withEnglish: row.with_english,
    version: row.version,
  };
}

/** Decides about the screen; `version` is what the caller read. @throws DisplaysError `changed_meanwhile` */
export async function changeScreenSettings(
  tx: Tx,
  { command, version, settings }: { command: Command; version: number; settings: ScreenSettings },
): Promise<void> {
  const { districtId } = command;
  const columns = {
    is_used: settings.isUsed,
    seconds_per_slide: settings.secondsPerSlide,
    night_from: settings.night?.from ?? null,
    night_until: settings.night?.until ?? null,
    notice_days: settings.noticeDays,
    with_english: settings.withEnglish,
  };
  const isWritten =
    version === 0
      ? await addRow(tx, { district_id: districtId, ...columns })
      : await changeRow(tx, { version, columns });
  if (!isWritten) throw new DisplaysError('changed_meanwhile');
  const action = 'display-settings.changed';
  await recordAudit(tx, { command, action, subject: 'display_settings', id: districtId });
  await publishes(tx, districtId);
}

async function addRow(
  tx: Tx,
  row: Insertable<DisplaysTables['display_settings']>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tables<DisplaysTables>(tx)
    .insertInto('display_settings')
    .values(row)
    .onConflict((conflict) => conflict.column('district_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

async function changeRow(
  tx: Tx,
  { version, columns }: { version: number; columns: object },
): Promise<boolean> {
  const { numUpdatedRows } = await tables<DisplaysTables>(tx)
    .updateTable('display_settings')
    .set((set) => ({ ...columns, version: set('version', '+', 1) }))
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
