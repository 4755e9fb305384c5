import { now } from '#platform/clock.ts';
import type { Module } from '#platform/module.ts';
import { keepHolidaysAhead, keepSeriesAhead } from './ahead.server.ts';

export const calendar: Module = {
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
