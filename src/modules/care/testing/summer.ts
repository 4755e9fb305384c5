import { addDays } from '#modules/calendar/index.ts';
import type { Weather } from '../need/need.ts';

/**
 * A summer of 24 weeks from 1 May on, each day as highest degrees / millimetres of rain. Made up, in the manner of the
 * lowlands of Westphalia: two hot spells, rain in groups of days. No station measured it.
 */
const weeks = [
  '14/15.7 12/1.8 19/0 18/0 20/0 19/0 19/0',
  '22/0 23/0 24/0 16/2.5 16/1.5 15/0 26/0',
  '24/0 14/5.1 22/0 23/0 23/0 21/9 22/0.7',
  '21/0.4 25/0 21/3.8 20/0 23/0 22/0 23/0',
  '28/0 15/1.1 24/0 24/0 22/0 26/0 24/0',
  '22/5.6 20/0.4 23/22.6 24/0 31/0 27/0 21/1.6',
  '25/0 28/0 25/0 30/0 21/0 22/0 28/0',
  '24/0 22/0 25/0 25/0 25/0 26/0 24/1.4',
  '28/0 28/0 32/0 36/0 34/0 36/0 35/0',
  '34/0 33/0 32/0 34/0 33/0 27/0 30/0',
  '31/0 29/0 32/0 31/0 31/0 24/0 24/1',
  '21/5.1 19/4 25/2.1 28/0 32/0 25/24.9 28/0',
  '30/0 26/0 29/0 23/17.4 26/0 21/0 23/0',
  '25/3.4 29/0 25/0 26/0 24/11.1 21/0.9 25/1.7',
  '36/0 34/0 35/0 35/0 33/0 32/0 35/0',
  '32/0 20/2.9 30/0 27/0 25/0 26/0 29/0',
  '24/13.1 21/1.1 21/5.7 20/17.8 22/4.1 22/1 28/0',
  '25/0 24/0 25/0 24/0 25/0 26/0 26/0',
  '27/0 27/0 22/2.9 24/0 21/8.3 22/0 23/1.7',
  '21/0 16/2.8 19/1 21/0 16/7.7 18/12.9 19/3.7',
  '19/6.2 25/0 26/0 22/0 28/0 23/0 18/0.6',
  '19/1.7 14/14.5 22/0 26/0 29/0 24/0 19/0',
  '24/0 21/0 21/0 20/0 25/0 23/1.7 22/0',
  '23/0 25/0 21/0 23/0 18/0 21/0 25/0',
];

export const firstDay = '2026-05-01';

export const madeUpSummer: Weather = new Map(
  weeks
    .flatMap((week) => week.split(' '))
    .map((day, at) => {
      const [highestDegrees = 0, rainMillimetres = 0] = day.split('/').map(Number);
      return [addDays({ date: firstDay, days: at }), { highestDegrees, rainMillimetres }];
    }),
);
