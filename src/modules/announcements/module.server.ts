import type { Locale } from '#platform/i18n/index.ts';
import type { Module } from '#platform/module.ts';
import { announcementsExport } from './personal-export.server.ts';
import { announcementsAudit } from './audit.server.ts';
import { dueAnnouncements } from './board/due.server.ts';
import type { Channel } from './channel.ts';
import { announcementDueMessages } from './messages/due.ts';

export { calendarSubscription, web } from './own/by-publishing.ts';
export { press } from './own/press.server.ts';

/** It knows no channel by name: the composition root hands them in. */
export function announcements(channels: readonly Channel[]): Module {
  const text = (locale: Locale) => announcementDueMessages.in(locale)('announcements.nav');
  const icon = 'megaphone';
  return {
    audit: announcementsAudit,
    personalExport: announcementsExport,
    subjectLinks: [
      { table: 'event', route: '/team/bekannt-machen/veranstaltung/[id]', text, icon },
      { table: 'notice', route: '/team/bekannt-machen/meldung/[id]', text, icon },
    ],
    nav: [
      {
        path: '/team/bekannt-machen',
        text,
        icon,
        roles: ['coordination', 'volunteer'],
      },
    ],
    due: (tx, circumstances) => dueAnnouncements(tx, { channels, circumstances }),
    impersonal: {
      announcement_mark: ['channel', 'moment', 'seen'],
      announcement_rules: ['off', 'days'],
    },
  };
}
