import { rememberPerDistrict } from '#platform/cache/district-memory.server.ts';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Site, SitePage } from '#platform/module.ts';
import { archivePath } from './letter/date-list.ts';
import { subscribeMessages } from './messages/subscribe.ts';
import { subscribePath } from './subscription/links.ts';
import type { MailingTables } from './tables.server.ts';

/** A district sends date lists from the first one that somebody writes: making and deleting a draft publishes. */
const readUse = rememberPerDistrict(async (tx) => ({ isUsed: await hasIssue(tx) }));

export const mailingSite: Site = {
  links: [
    {
      path: subscribePath,
      part: 'date-list',
      text: (locale) => subscribeMessages.in(locale)('mailing.subscribe.title'),
      stands: 'in footer',
      invitation: {
        text: (locale) => subscribeMessages.in(locale)('mailing.subscribe.invitation'),
        icon: 'mail',
      },
      isUsed: async (reading) => (await readUse(reading)).isUsed,
    },
  ],
  listPages: listArchivePages,
};

/** What was sent never changes again. */
async function listArchivePages(tx: Tx): Promise<SitePage[]> {
  const rows = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select(['slug', 'started_at'])
    .where('state', '<>', 'draft')
    .where('deleted_at', 'is', null)
    .orderBy('started_at', 'desc')
    .execute();
  return rows.map(({ slug, started_at }) => ({
    path: archivePath({ slug }),
    changedAt: started_at,
  }));
}

/** Whether somebody has ever written an issue. */
export async function hasIssue(tx: Tx): Promise<boolean> {
  const row = await tables<MailingTables>(tx)
    .selectFrom('mailing_issue')
    .select('id')
    .where('deleted_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
