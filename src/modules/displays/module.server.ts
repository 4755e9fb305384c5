import type { Module } from '#platform/module.ts';
import { displaysAudit } from './audit.server.ts';
import { dueInDisplays } from './due.server.ts';
import { displaysMessages } from './messages/team.ts';
import { forgetDays, forgetScreensTick } from './seen.server.ts';

export { screenChannel } from './channel.server.ts';

export const displays: Module = {
  audit: displaysAudit,
  nav: [
    {
      path: '/team/schaufenster',
      part: 'screen',
      text: (locale) => displaysMessages.in(locale)('displays.nav'),
      icon: 'image',
      roles: ['coordination', 'volunteer'],
    },
  ],
  due: dueInDisplays,
  personalData: {
    title: (locale) => displaysMessages.in(locale)('displays.privacy.title'),
    kept: [
      {
        text: (locale) =>
          displaysMessages.in(locale)('displays.privacy.1', { days: String(forgetDays) }),
        // A moment of the district, nothing of a person: no column of text. It is told because visitors may ask.
        columns: {},
        erasedBy: ['displays_forget_screens'],
      },
    ],
  },
  ticks: [forgetScreensTick],
};
