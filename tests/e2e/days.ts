/** Days of a story, told from today: a year that is fixed would be over one day. */

/** `2027-05-01`: a day of next year. */
export function nextYear(monthAndDay: string): string {
  return `${new Date().getFullYear() + 1}-${monthAndDay}`;
}

/** The last given weekday (0 is Sunday) of the month that is `months` ahead. */
export function lastWeekday({ weekday, months }: { weekday: number; months: number }): string {
  const today = new Date();
  const day = new Date(Date.UTC(today.getFullYear(), today.getMonth() + months + 1, 0));
  while (day.getUTCDay() !== weekday) day.setUTCDate(day.getUTCDate() - 1);
  return isoDate(day);
}

export function daysAfter(date: string, days: number): string {
  const day = new Date(`${date}T12:00:00Z`);
  day.setUTCDate(day.getUTCDate() + days);
  return isoDate(day);
}

/** "Dienstag, 24. November 2026", as the pages write it. */
export function inWords(date: string, locale = 'de'): string {
  return new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(`${date}T12:00:00Z`));
}

function isoDate(day: Date): string {
  return day.toISOString().slice(0, 10);
}
