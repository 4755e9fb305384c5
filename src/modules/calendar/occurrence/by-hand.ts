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

/** "Dienstag, 24. November 2026: bleibt, wie er von Hand geändert wurde" */
export function byHandWords({ one, locale }: { one: ByHandDate; locale: Locale }): string {
  const t = oneDateMessages.in(locale);
  const date = formatDate({ date: one.startsOn, style: 'longDate', locale });
  if (!one.stays) return t('calendar.date.from_goes', { date });
  const isOff = one.state === 'cancelled';
  return t(isOff ? 'calendar.date.from_stays_off' : 'calendar.date.from_stays', { date });
}
