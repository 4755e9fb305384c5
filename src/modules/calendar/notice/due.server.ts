import type { Tx } from '#platform/database/connection.server.ts';
import { inLocale } from '#platform/i18n/index.ts';
import type { DueCircumstances, DueItem } from '#platform/module.ts';
import { editsEverything } from '../event/rights.ts';
import { calendarDueMessages } from '../messages/due.ts';
import { listAskedNotices, listReturnedNotices } from './request.server.ts';

const most = 10;
/** No club should wait for an answer longer than this. */
const patience = 7 * 86_400_000;

/** What clubs ask to be published, for those who publish; what was handed back, for the club. */
export async function dueNotices(
  tx: Tx,
  { command: { now }, person, locale }: DueCircumstances,
): Promise<DueItem[]> {
  const t = calendarDueMessages.in(locale);
  const path = (id: string) => `/team/meldungen/${id}`;
  if (!editsEverything(person)) {
    const { organisationIds } = person;
    const returned = await listReturnedNotices(tx, { organisationIds, limit: most });
    return returned.map(({ noticeId, title, at }) => ({
      text: t('calendar.due.notice_returned', { title: inLocale(title, locale) }),
      path: path(noticeId),
      isLate: false,
      dueAt: at.toISOString(),
    }));
  }
  const asked = await listAskedNotices(tx, { limit: most });
  return asked.map(({ noticeId, title, organisation, at }) => ({
    text: t('calendar.due.notice_asked', { title: inLocale(title, locale), organisation }),
    path: path(noticeId),
    isLate: at.getTime() + patience < now.getTime(),
    dueAt: at.toISOString(),
  }));
}
