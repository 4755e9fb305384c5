import { sql } from 'kysely';
import { tables, type Tx } from '#platform/database/connection.server.ts';
import type { Site, SitePage } from '#platform/module.ts';
import { calendarSiteMessages } from '../messages/site.ts';
import { noticePath } from '../notice/notice.ts';
import type { CalendarTables } from '../tables.server.ts';
import { readKnown } from './known.server.ts';
import { usedParts } from './office.ts';

/** A sitemap holds 50,000 addresses at the most (https://www.sitemaps.org/protocol.html). */
const most = 5000;

export const calendarSite: Site = {
  links: [
    {
      path: '/termine',
      text: (locale) => calendarSiteMessages.in(locale)('calendar.site.dates'),
      stands: 'in menu',
    },
    {
      path: '/meldungen',
      text: (locale) => calendarSiteMessages.in(locale)('calendar.site.notices'),
      stands: 'in menu',
      isUsed: async (reading) =>
        usedParts({ known: await readKnown(reading), now: reading.now }).notices,
    },
    {
      path: '/buero',
      part: 'office',
      text: (locale) => calendarSiteMessages.in(locale)('calendar.site.office'),
      stands: 'in menu',
      isUsed: async (reading) =>
        usedParts({ known: await readKnown(reading), now: reading.now }).office,
    },
    {
      path: '/kalender',
      text: (locale) => calendarSiteMessages.in(locale)('calendar.site.subscribe'),
      stands: 'in footer',
      invitation: {
        text: (locale) => calendarSiteMessages.in(locale)('calendar.site.subscribe_text'),
        icon: 'calendar',
      },
    },
  ],
  listPages: async (tx, { now }) => [
    ...(await listEventPages(tx, now)),
    ...(await listNoticePages(tx)),
  ],
};

/** Events with a date to come, next first; single dates follow by links. */
async function listEventPages(tx: Tx, now: Date): Promise<SitePage[]> {
  const { rows } = await sql<{ slug: string; changed_at: Date }>`
    select event.slug, greatest(event.updated_at, max(o.updated_at) filter (where o.sequence > 0)) as changed_at
    from occurrence o
    join event on event.district_id = o.district_id and event.id = o.event_id
    where event.audience = 'public' and event.status in ('published', 'cancelled') and event.deleted_at is null
      and o.state <> 'skipped' and o.ends_at > ${now}
    group by event.district_id, event.id
    order by min(o.starts_at), event.id
    limit ${most}`.execute(tx);
  return rows.map(({ slug, changed_at }) => ({ path: `/termine/${slug}`, changedAt: changed_at }));
}

async function listNoticePages(tx: Tx): Promise<SitePage[]> {
  const rows = await tables<CalendarTables>(tx)
    .selectFrom('notice')
    .select(['slug', 'updated_at'])
    .where('status', '=', 'published')
    .where('deleted_at', 'is', null)
    .orderBy('published_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most)
    .execute();
  return rows.map(({ slug, updated_at }) => ({
    path: noticePath({ slug }),
    changedAt: updated_at,
  }));
}
