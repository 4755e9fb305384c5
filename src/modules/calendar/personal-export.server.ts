import { byPerson, type PersonalExport } from '#platform/personal-export.server.ts';
import { calendarPrivacyMessages } from './messages/privacy.ts';

export const calendarExport: PersonalExport = {
  tables: [
    {
      table: 'event',
      title: (locale) => calendarPrivacyMessages.in(locale)('calendar.export.event'),
      columns: ['title', 'status', 'created_at'],
      by: { created_by: byPerson },
    },
    {
      table: 'event_edit',
      title: (locale) => calendarPrivacyMessages.in(locale)('calendar.export.event_edit'),
      columns: ['at', 'fields'],
      by: { person_id: byPerson },
    },
    {
      table: 'occurrence_change',
      title: (locale) => calendarPrivacyMessages.in(locale)('calendar.export.occurrence_change'),
      columns: ['at', 'kind', 'reason'],
      by: { person_id: byPerson },
    },
    {
      table: 'notice',
      title: (locale) => calendarPrivacyMessages.in(locale)('calendar.export.notice'),
      columns: ['title', 'status', 'created_at'],
      by: { created_by: byPerson },
    },
    {
      table: 'notice_request',
      title: (locale) => calendarPrivacyMessages.in(locale)('calendar.export.notice_request'),
      columns: ['asked_at', 'answered_at', 'answer', 'reason'],
      by: { asked_by: byPerson, answered_by: byPerson },
    },
  ],
  leftOut: [
    {
      reason: (locale) => calendarPrivacyMessages.in(locale)('calendar.export.texts'),
      columns: {
        event: ['slug', 'summary', 'body', 'access', 'price', 'contact', 'reason'],
        event_old_slug: ['slug'],
        event_edit: ['before', 'series'],
        series: ['differs', 'cancelled'],
        occurrence: ['differs', 'reason'],
        occurrence_change: ['before', 'after'],
        notice: ['slug', 'summary', 'body', 'thanks'],
      },
    },
  ],
};
