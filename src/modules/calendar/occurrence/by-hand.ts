import { formatDate, type Locale } from '#platform/i18n/index.ts';
import { oneDateMessages } from '../messages/one-date.ts';
import type { OccurrenceState } from './occurrence.ts';

/** A coming date that does not simply follow its series when that changes. */
export interface ByHandDate {
  id: string;
  /** Local date of its original start. */
  date: string;
  /** When it takes place now. */
  startsOn: string;
  state: OccurrenceState;
  /** It stays as it is; else it becomes cancelled. */
  stays: boolean;
}

/** What becomes of each, in words: those that stay and those that go. */
export function byHandLists({ dates, locale }: { dates: ByHandDate[]; locale: Locale }) {
  const words = (stays: boolean) =>
    dates.filter((one) => one.stays === stays).map((one) => byHandWords({ one, locale }));
  return { stays: words(true), goes: words(false) };
}

/** "Dienstag, 24. November 2026: bleibt, wie er von Hand geändert wurde" */
function byHandWords({ one, locale }: { one: ByHandDate; locale: Locale }): string {
  const t = oneDateMessages.in(locale);
  const date = formatDate({ date: one.startsOn, style: 'longDate', locale });
  if (!one.stays) return t('calendar.date.from_goes', { date });
  const isOff = one.state === 'cancelled';
  return t(isOff ? 'calendar.date.from_stays_off' : 'calendar.date.from_stays', { date });
}
