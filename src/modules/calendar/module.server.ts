import type { Module } from '#platform/module.ts';
import { calendarExport } from './personal-export.server.ts';
import { calendarAudit } from './audit.server.ts';
import { holidaysAheadTick } from './closure/holidays-ahead.server.ts';
import { forgetEditsTick } from './event/edit-kept.server.ts';
import { forgetDeletedTick } from './event/forget-deleted.server.ts';
import { dueInCalendar } from './due.server.ts';
import { usesInCalendar } from './event/use.server.ts';
import { calendarDueMessages } from './messages/due.ts';
import { calendarMoreMessages } from './messages/more.ts';
import { forgetRequestsTick } from './notice/forget-requests.server.ts';
import { calendarPersonalData, impersonalInCalendar } from './personal-data.server.ts';
import { calendarSite } from './public/site.server.ts';
import { seriesAheadJob, seriesAheadTick } from './occurrence/ahead.server.ts';

export const calendar: Module = {
  audit: calendarAudit,
  personalExport: calendarExport,
  nav: [
    {
      path: '/team/veranstaltungen',
      text: (locale) => calendarDueMessages.in(locale)('calendar.nav'),
      icon: 'calendar',
      roles: ['coordination', 'volunteer', 'delegate'],
    },
    {
      path: '/team/schliesszeiten',
      text: (locale) => calendarMoreMessages.in(locale)('calendar.more.closures'),
      below: '/team/veranstaltungen',
      roles: ['coordination', 'volunteer'],
    },
    {
      path: '/team/meldungen',
      text: (locale) => calendarMoreMessages.in(locale)('calendar.more.notices'),
      icon: 'bell',
      roles: ['coordination', 'volunteer', 'delegate'],
    },
  ],
  due: dueInCalendar,
  uses: usesInCalendar,
  site: calendarSite,
  personalData: calendarPersonalData,
  impersonal: impersonalInCalendar,
  jobs: [seriesAheadJob],
  ticks: [
    holidaysAheadTick,
    seriesAheadTick,
    forgetEditsTick,
    forgetDeletedTick,
    forgetRequestsTick,
  ],
};
