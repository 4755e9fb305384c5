import type { Module } from '#platform/module.ts';
import { dueAnnouncements } from './board/due.server.ts';
import type { Channel } from './channel.ts';
import { announcementDueMessages } from './messages/due.ts';

export { calendarSubscription, web } from './own/by-publishing.ts';
export { press } from './own/press.server.ts';

/** It knows no channel by name: the composition root hands them in. */
export function announcements(channels: readonly Channel[]): Module {
  return {
    nav: [
      {
        path: '/team/bekannt-machen',
        text: (locale) => announcementDueMessages.in(locale)('announcements.nav'),
        icon: 'megaphone',
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
