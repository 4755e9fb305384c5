import { listEvents, listNotices } from '#modules/calendar/server.ts';
import type { Tx } from '#platform/database/connection.server.ts';
import type { LocalText } from '#platform/i18n/index.ts';

/** Where a picture is shown. */
export interface PictureUse {
  title: LocalText;
  /** Path without language; null where the page is not public. */
  path: string | null;
}

// More than a district writes in years; whoever has more sees the newest.
const most = 2000;

/** Where the district's pictures are shown, by their ids. */
export async function findPictureUses(tx: Tx, now: Date): Promise<Map<string, PictureUse[]>> {
  const events = await listEvents(tx, { now, limit: most });
  const notices = await listNotices(tx, { for: 'team', limit: most });
  const uses = new Map<string, PictureUse[]>();
  const note = (id: string | null, use: PictureUse) => {
    if (id) uses.set(id, [...(uses.get(id) ?? []), use]);
  };
  for (const { pictureId, title, slug, status, audience } of events) {
    const isShown = audience === 'public' && (status === 'published' || status === 'cancelled');
    note(pictureId, { title, path: isShown ? `/termine/${slug}` : null });
  }
  for (const { pictureId, title, slug, status } of notices) {
    note(pictureId, { title, path: status === 'published' ? `/meldungen/${slug}` : null });
  }
  return uses;
}
