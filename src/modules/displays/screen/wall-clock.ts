/** What the clock on the wall shows in the district, wherever the screen's own clock thinks it is. */
export interface WallClock {
  /** `2026-11-24` */
  date: string;
  /** `18:30` */
  time: string;
}

const formats = new Map<string, Intl.DateTimeFormat>();

export function wallClock({ now, timeZone }: { now: Date; timeZone: string }): WallClock {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    formats.set(timeZone, format);
  }
  const part = Object.fromEntries(
    format.formatToParts(now).map(({ type, value }) => [type, value]),
  ) as Record<Intl.DateTimeFormatPartTypes, string>;
  return {
    date: `${part.year}-${part.month}-${part.day}`,
    time: `${part.hour}:${part.minute}`,
  };
}

/** The date some days after a local date: the calendar's `addDays` would bring its whole reckoning to the screen. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
