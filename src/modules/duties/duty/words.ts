import { formatDate, type Locale } from '#platform/i18n/index.ts';
import { dutySettingMessages } from '../messages/setting.ts';
import type { Rhythm, Standing } from './standing.ts';

/** "jede zweite Woche", "beim ersten im Monat". */
export function rhythmWords(rhythm: Rhythm, locale: Locale): string {
  const t = dutySettingMessages.in(locale);
  if ('everyWeeks' in rhythm) return t('duties.rhythm.weeks', { count: rhythm.everyWeeks });
  return rhythm.nth.map((nth) => t(`duties.rhythm.nth.${nthKey(nth)}`)).join(', ');
}

/** "seit 1.12.2026", "1.12.2026 bis 31.3.2027". */
export function spanWords({ fromOn, untilOn }: Standing, locale: Locale): string {
  const t = dutySettingMessages.in(locale);
  const show = (date: string) => formatDate({ date, style: 'numericDate', locale });
  return untilOn
    ? t('duties.standing.span', { from: show(fromOn), until: show(untilOn) })
    : t('duties.standing.since', { day: show(fromOn) });
}

const nthKey = (nth: number) =>
  nth === -1 ? 'last' : (String(nth) as '1' | '2' | '3' | '4' | '5');

/** The rhythms that a form offers, by the value that it sends: `w2`, `n1`, `n-1`. */
export const rhythmChoices: readonly { value: string; rhythm: Rhythm }[] = [
  ...[1, 2, 3, 4].map((weeks) => ({ value: `w${weeks}`, rhythm: { everyWeeks: weeks } })),
  ...[1, 2, 3, 4, 5, -1].map((nth) => ({ value: `n${nth}`, rhythm: { nth: [nth] } })),
];
