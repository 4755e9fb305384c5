import { addMonths } from '#modules/calendar/index.ts';
import { addDays, type Day } from '../days.ts';

/** On which days the list came to be and went out, seen from `today`: the last issue is about this month. */
export function exampleMailing(today: Day) {
  const month = (months: number) => addMonths({ date: `${today.slice(0, 7)}-01`, months });
  return {
    pasted: addDays({ day: month(-3), days: 4 }),
    /** One before each; who enters their own address comes between them. */
    sent: [-3, -2, -1].map((months) => addDays({ day: month(months), days: 24 })),
    left: [5, 2].map((days) => addDays({ day: today, days: -days })),
  };
}
