import { recordAudit } from '#platform/audit/audit.server.ts';
import type { Command } from '#platform/command.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { SocialTables } from './tables.server.ts';

/** The hashtags that stand under every post of the district, as they were typed. */
export async function findSocialSettings(tx: Tx): Promise<{ hashtags: string }> {
  const row = await tables<SocialTables>(tx)
    .selectFrom('social_settings')
    .select('hashtags')
    .executeTakeFirst();
  return { hashtags: row?.hashtags ?? '' };
}

export async function changeSocialSettings(
  tx: Tx,
  { command, hashtags }: { command: Command; hashtags: string },
): Promise<void> {
  const { districtId } = command;
  await tables<SocialTables>(tx)
    .insertInto('social_settings')
    .values({ district_id: districtId, hashtags })
    .onConflict((conflict) =>
      conflict
        .column('district_id')
        .doUpdateSet((value) => ({ hashtags, version: value('social_settings.version', '+', 1) })),
    )
    .execute();
  await recordAudit(tx, {
    command,
    action: 'social-settings.changed',
    subject: 'social_settings',
    id: districtId,
    fields: ['hashtags'],
  });
}
