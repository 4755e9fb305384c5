import { now } from '#platform/clock.ts';
import type { Module } from '#platform/module.ts';
import { keepHolidaysAhead, keepSeriesAhead } from './occurrence/ahead.server.ts';
import { dueInCalendar } from './due.server.ts';
import { calendarDueMessages } from './messages/due.ts';
import { calendarMoreMessages } from './messages/more.ts';

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
  ticks: [
    {
      name: 'calendar_ahead',
      pattern: '17 2 * * *',
      async run() {
        await keepHolidaysAhead(now());
        await keepSeriesAhead(now());
      },
    },
  ],
};
