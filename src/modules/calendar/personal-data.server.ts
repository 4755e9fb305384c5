import type { Columns, PersonalData } from '#platform/module.ts';
import { editDays } from './event/edit-kept.server.ts';
import { undoDays } from './event/undo-days.ts';
import { calendarPrivacyMessages } from './messages/privacy.ts';
import { requestDays } from './notice/forget-requests.server.ts';

export const calendarPersonalData: PersonalData = {
  title: (locale) => calendarPrivacyMessages.in(locale)('calendar.privacy.title'),
  kept: [
    {
      text: (locale) =>
        calendarPrivacyMessages.in(locale)('calendar.privacy.texts', { days: undoDays }),
      columns: {
        event: ['slug', 'title', 'summary', 'body', 'access', 'price', 'contact', 'reason'],
        event_old_slug: ['slug'],
        series: ['differs', 'cancelled'],
        occurrence: ['differs', 'reason'],
        occurrence_change: ['reason', 'before', 'after'],
        notice: ['slug', 'title', 'summary', 'body', 'thanks'],
      },
      erasedBy: ['calendar_forget_deleted'],
    },
    {
      text: (locale) =>
        calendarPrivacyMessages.in(locale)('calendar.privacy.edits', { days: editDays }),
      columns: { event_edit: ['before', 'series'] },
      erasedBy: ['calendar_edits'],
    },
    {
      text: (locale) =>
        calendarPrivacyMessages.in(locale)('calendar.privacy.requests', { days: requestDays }),
      columns: { notice_request: ['reason'] },
      erasedBy: ['calendar_notice_requests', 'calendar_forget_deleted'],
    },
  ],
};

export const impersonalInCalendar: Columns = {
  event: ['category'],
  event_edit: ['fields'],
  series: ['uid', 'time_zone', 'rrule', 'followed_rrule'],
  occurrence: ['holiday'],
  occurrence_tie: ['kind'],
  closure: ['name', 'source'],
};
