import type { Module } from '#platform/module.ts';
import { holidaysAheadTick } from './closure/holidays-ahead.server.ts';
import { forgetEditsTick } from './event/edit-kept.server.ts';
import { dueInCalendar } from './due.server.ts';
import { calendarDueMessages } from './messages/due.ts';
import { calendarMoreMessages } from './messages/more.ts';
import { seriesAheadJob, seriesAheadTick } from './occurrence/ahead.server.ts';

export const calendar: Module = {
  nav: [
    {
      path: '/team/veranstaltungen',
      text: (locale) => calendarDueMessages.in(locale)('calendar.nav'),
      icon: 'calendar',
      roles: ['coordination', 'volunteer', 'delegate'],
    },
    // Closures, places and organisations are linked from there: a phone's bar holds five entries.
    {
      path: '/team/meldungen',
      text: (locale) => calendarMoreMessages.in(locale)('calendar.more.notices'),
      icon: 'bell',
      roles: ['coordination', 'volunteer'],
    },
  ],
  due: dueInCalendar,
  jobs: [seriesAheadJob],
  ticks: [holidaysAheadTick, seriesAheadTick, forgetEditsTick],
};
