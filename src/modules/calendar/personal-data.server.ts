import type { Columns, PersonalData } from '#platform/module.ts';
import { editDays } from './event/edit-kept.server.ts';
import { undoDays } from './event/undo-days.ts';
import { calendarPrivacyMessages } from './messages/privacy.ts';

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
