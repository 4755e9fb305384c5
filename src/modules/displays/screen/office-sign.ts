import { officeState } from '#modules/calendar/index.ts';
import type { Locale } from '#platform/i18n/index.ts';
import type { ScreenData, ScreenHour } from './data.ts';
import { sayIn } from './say.ts';
import type { Trust } from './trust.ts';
import { dateAfter, wallClock } from './wall-clock.ts';

/** What the sign of the office says at this moment. */
export interface OfficeSign {
  isOpen: boolean;
  /** "Jetzt geöffnet, bis 12 Uhr" */
  title: string;
  /** "Nächstes Mal: Dienstag, 10 bis 12 Uhr"; empty where nothing is known. */
  next: string;
  /** "Am Dienstag bleibt das Büro geschlossen. Betriebsausflug"; mostly empty. */
  fallsOut: string;
}

/** Null where the district has no words in this language. */
export function officeSign({
  data,
  now,
  trust,
  locale,
}: {
  data: Pick<ScreenData, 'hours' | 'timeZone' | 'words'>;
  now: Date;
  trust: Trust;
  locale: Locale;
}): OfficeSign | null {
  const words = data.words[locale];
  if (!words) return null;
  const say = sayIn(words);
  const unknown = { isOpen: false, title: say('displays.screen.visit'), next: '', fallsOut: '' };
  if (trust !== 'sure' || data.hours.length === 0) return unknown;
  const hours = data.hours.filter(({ endsAt }) => endsAt > now.toISOString());
  const state = officeState({ hours, now });
  const today = wallClock({ now, timeZone: data.timeZone }).date;
  const end = hours.find(({ endsAt }) => endsAt === state.openUntil)?.said[locale]?.end ?? '';
  const { next, fallsOut } = state;
  if (!state.openUntil && !next && !fallsOut) return unknown;
  const open = `${say('displays.screen.open')}, ${say('displays.screen.open_until', { time: end })}`;
  return {
    isOpen: state.openUntil !== null,
    title: state.openUntil ? open : say('displays.screen.closed'),
    next: next ? nextWords(next) : '',
    fallsOut: fallsOut ? fallsOutWords(fallsOut) : '',
  };

  function nextWords(hour: ScreenHour): string {
    const { weekday = '', day = '', span = '' } = hour.said[locale] ?? {};
    if (hour.startsOn === today) return say('displays.screen.next_today', { span });
    if (hour.startsOn === dateAfter(today, 1))
      return say('displays.screen.next_tomorrow', { span });
    return say('displays.screen.next', { day: isNear(hour) ? weekday : day, span });
  }

  function fallsOutWords(hour: ScreenHour): string {
    const { day = '', reason = '' } = hour.said[locale] ?? {};
    return `${say('displays.screen.falls_out', { day })} ${reason}`.trim();
  }

  /** Within a week the weekday is enough. */
  function isNear({ startsOn }: ScreenHour): boolean {
    return startsOn < dateAfter(today, 7);
  }
}
